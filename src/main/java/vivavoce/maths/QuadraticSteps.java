package vivavoce.maths;

import java.util.Optional;

/** Solves an equation in one letter with a power: by factorising, the square, or the formula. */
final class QuadraticSteps implements Route {

    private final Method method;
    private final Notation notation;

    QuadraticSteps(Method method, Notation notation) {
        this.method = method;
        this.notation = notation;
    }

    /** Whether there is a power to deal with, or a product of brackets with the letter. */
    static boolean takesOn(Equation equation) {
        return equation.letters().size() == 1
                && !LinearEquation.dividesByLetter(equation)
                && (degree(equation.left()) > 1 || degree(equation.right()) > 1);
    }

    private static int degree(Expression side) {
        return Canonical.of(side).top().degree();
    }

    @Override
    public Optional<Step> next(Statement line) {
        Equation now = (Equation) line;
        if (SquareEquals.hasNoSolution(now)) {
            return Optional.empty();
        }
        return new ZeroProduct()
                .next(now)
                .or(() -> square(now))
                .or(() -> higher(now))
                .or(() -> grouped(now))
                .or(() -> tidied(now))
                .or(() -> toTheEnd(now));
    }

    /** A power above 2: only where everything factorises, and then factor by factor. */
    private Optional<Step> higher(Equation now) {
        Quadratic quadratic = Quadratic.of(now);
        if (!isHigher(quadratic)) {
            return Optional.empty();
        }
        if (!quadratic.isProductOfLinear()) {
            throw new MathsException(
                    MathsException.Kind.BEYOND,
                    "I solve equations with a power above 2 only where they factorise completely.");
        }
        return Simplest.isZero(now.right()) && now.left() instanceof Product
                ? new FactorSteps(notation).next(now.left()).map(step -> onLeft(now, step))
                : Optional.empty();
    }

    /** No zero product and no lone square: both sides collected, then by a method. */
    private Optional<Step> toTheEnd(Equation now) {
        Quadratic quadratic = Quadratic.of(now);
        if (bySquare(quadratic) && now.right().isNumeric() && quadratic.isReadyForSquare(now)) {
            return Optional.of(quadratic.completed(now, notation));
        }
        return quadratic
                .collectedLeft(now, notation)
                .or(() -> scaled(now, quadratic))
                .or(() -> byMethod(now, quadratic));
    }

    /** Whole numbers, unless the square is to be completed, which wants 1 before it. */
    private Optional<Step> scaled(Equation now, Quadratic quadratic) {
        boolean ready = bySquare(quadratic) && quadratic.polynomial().leading().isOne();
        return ready ? Optional.empty() : quadratic.scaled(now, notation);
    }

    private Optional<Step> byMethod(Equation now, Quadratic quadratic) {
        if (bySquare(quadratic)) {
            return quadratic.constantMoved(now, notation);
        }
        boolean byFormula = method == Method.FORMULA || !quadratic.hasRationalRoots();
        if (byFormula && !isHigher(quadratic)) {
            if (method == Method.FACTORISING) {
                throw new MathsException(
                        MathsException.Kind.BEYOND,
                        "That does not factorise with whole numbers: use the formula.");
            }
            return Optional.of(quadratic.byFormula(now));
        }
        return new FactorSteps(notation).next(now.left()).map(step -> onLeft(now, step));
    }

    private static boolean isHigher(Quadratic quadratic) {
        return quadratic.polynomial().degree() > 2;
    }

    private boolean bySquare(Quadratic quadratic) {
        return quadratic.polynomial().degree() == 2
                && (method == Method.COMPLETING_THE_SQUARE
                        || (quadratic.discriminant().signum() < 0));
    }

    /** A square that is a number; where it is to be factorised, it may stand against zero. */
    private Optional<Step> square(Equation now) {
        return method == Method.FACTORISING && Simplest.isZero(now.right())
                ? Optional.empty()
                : new SquareEquals(notation).next(now);
    }

    private Optional<Step> grouped(Equation now) {
        return now.left() instanceof Sum sum && Simplest.isZero(now.right())
                ? new Grouping(notation)
                        .next(sum, Terms.of(sum, notation))
                        .map(step -> onLeft(now, step))
                : Optional.empty();
    }

    private static Step onLeft(Equation now, Step step) {
        Equation after = new Equation((Expression) step.after(), now.right());
        return new Step(step.rule(), now, after, step.reason());
    }

    /** Fractions cleared, brackets opened, like terms collected. */
    private Optional<Step> tidied(Equation now) {
        return new LinearSolver(now, notation).tidied(now);
    }
}
