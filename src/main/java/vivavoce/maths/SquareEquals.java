package vivavoce.maths;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A square that is a number: {@code (x + 3)^2 = 4}, or on the way there {@code 2x^2 - 1 = 7}. */
final class SquareEquals {

    private final Notation notation;

    SquareEquals(Notation notation) {
        this.notation = notation;
    }

    /** Whether a square stands against a negative number. */
    static boolean hasNoSolution(Equation now) {
        return lone(now.left()).isPresent()
                && now.right().isNumeric()
                && !SurdSteps.has(now.right())
                && Value.of(now.right()).signum() < 0;
    }

    /** The base of a square that stands alone. */
    private static Optional<Expression> lone(Expression side) {
        return side instanceof Power(var base, int exponent) && exponent == 2 && !base.isNumeric()
                ? Optional.of(base)
                : Optional.empty();
    }

    Optional<Step> next(Equation now) {
        Optional<Expression> base = lone(now.left());
        if (base.isPresent() && now.right().isNumeric()) {
            return Simplest.isValue(now.right())
                    ? roots(now, base.get(), Value.of(now.right()))
                    : worked(now);
        }
        Terms left = Terms.of(now.left(), notation);
        boolean ready =
                now.right().isNumeric()
                        && left.list().stream().allMatch(t -> t.isNumber() || isSquare(t))
                        && left.list().stream().filter(Term::hasLetter).count() == 1;
        return ready ? isolated(now, left) : Optional.empty();
    }

    private static boolean isSquare(Term term) {
        return term.bases().size() == 1
                && term.bases().containsValue(2)
                && Canonical.of(term.bases().keySet().iterator().next()).top().degree() == 1;
    }

    private Optional<Step> worked(Equation now) {
        return new ArithmeticSteps(notation)
                .next(now.right())
                .map(step ->
                        new Step(
                                step.rule(),
                                now,
                                new Equation(now.left(), (Expression) step.after()),
                                step.reason()));
    }

    private static Optional<Step> roots(Equation now, Expression base, Rational value) {
        if (value.signum() < 0) {
            return Optional.empty();
        }
        if (value.isZero()) {
            String reason = "A square is zero only where what is squared is zero.";
            return step(Rule.TAKE_SQUARE_ROOTS, now, new Equation(base, Numeral.of(0)), reason);
        }
        Expression root =
                FactorPatterns.isSquare(value)
                        ? Expression.of(ExactRoot.of(value, 2))
                        : new Root(Expression.of(value), 2);
        Alternatives both =
                Alternatives.of(new Equation(base, root), new Equation(base, new Negative(root)));
        return step(
                Rule.TAKE_SQUARE_ROOTS,
                now,
                both,
                "Take square roots: a number and its negative have the same square.");
    }

    /** The number beside the square moved, then the number before it divided by. */
    private Optional<Step> isolated(Equation now, Terms left) {
        Rational constant = left.constant();
        Rational right = Value.of(now.right());
        Term square = left.list().stream().filter(Term::hasLetter).findFirst().orElseThrow();
        if (!constant.isZero()) {
            boolean add = constant.signum() < 0;
            String reason =
                    (add ? "Add %s to both sides." : "Subtract %s from both sides.")
                            .formatted(Plain.of(notation.write(constant.abs())));
            return step(
                    add ? Rule.ADD_TO_BOTH_SIDES : Rule.SUBTRACT_FROM_BOTH_SIDES,
                    now,
                    equation(square, right.minus(constant)),
                    reason);
        }
        Rational number = square.number();
        Term alone = new Term(Rational.ONE, Map.copyOf(square.bases()));
        boolean divide = number.isWhole() && !number.equals(Rational.of(-1));
        String reason =
                divide
                        ? "Divide both sides by %s.".formatted(Plain.of(notation.write(number)))
                        : "Multiply both sides by %s."
                                .formatted(
                                        Plain.of(notation.write(Rational.ONE.dividedBy(number))));
        return step(
                divide ? Rule.DIVIDE_BOTH_SIDES : Rule.MULTIPLY_BOTH_SIDES,
                now,
                equation(alone, right.dividedBy(number)),
                reason);
    }

    private Equation equation(Term square, Rational right) {
        return new Equation(new Terms(List.of(square), notation).inOrder(), notation.write(right));
    }

    private static Optional<Step> step(Rule rule, Equation now, Statement after, String reason) {
        return Optional.of(new Step(rule, now, after, reason));
    }
}
