package vivavoce.maths;

import vivavoce.maths.Operation.Kind;

import java.util.List;

/** Does the same thing to both sides. */
final class BalancedChange {

    private BalancedChange() {}

    static Equation apply(Kind kind, Term operand, Equation equation) {
        Notation notation = Notation.of(equation);
        Terms left = Terms.of(equation.left(), notation);
        Terms right = Terms.of(equation.right(), notation);
        return switch (kind) {
            case ADD -> added(left, right, operand);
            case SUBTRACT -> added(left, right, negated(operand));
            case MULTIPLY -> scaled(left, right, factor(operand));
            case DIVIDE -> scaled(left, right, Rational.ONE.dividedBy(factor(operand)));
            case MOVE -> added(left, right, negated(moved(left, right, operand)));
            case EXPAND, COLLECT ->
                    throw new IllegalArgumentException(kind + " takes nothing to both sides");
        };
    }

    private static Equation added(Terms left, Terms right, Term term) {
        return equation(left.plus(term), right.plus(term));
    }

    private static Equation scaled(Terms left, Terms right, Rational factor) {
        if (factor.isZero()) {
            throw new MathsException(
                    MathsException.Kind.BEYOND,
                    "Multiplying both sides by zero leaves nothing to solve.");
        }
        return equation(left.times(factor), right.times(factor));
    }

    private static Equation equation(Terms left, Terms right) {
        return new Equation(left.collected().written(), right.collected().written());
    }

    private static Rational factor(Term operand) {
        if (!operand.isNumber()) {
            throw new MathsException(
                    MathsException.Kind.BEYOND,
                    "Multiply or divide both sides by a number: a letter could be zero.");
        }
        return operand.number();
    }

    /** The term as it stands in the equation, its sign with it: "the one" may be minus one. */
    private static Term moved(Terms left, Terms right, Term named) {
        for (Terms side : List.of(left, right)) {
            for (Term term : side.list()) {
                boolean same =
                        term.bases().equals(named.bases())
                                && term.number().abs().equals(named.number().abs());
                if (same) {
                    return term;
                }
            }
        }
        throw new MathsException(
                MathsException.Kind.BEYOND,
                "I do not find "
                        + Plain.of(named.written(Notation.FRACTIONS))
                        + " in that equation.");
    }

    private static Term negated(Term term) {
        return term.times(Rational.of(-1));
    }
}
