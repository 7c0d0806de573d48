package vivavoce.maths;

/** Which equations are solved in steps here. */
final class LinearEquation {

    private LinearEquation() {}

    /**
     * Left side less right side.
     *
     * @throws MathsException for an equation that is not linear in one letter
     */
    static Polynomial difference(Equation equation) {
        if (equation.letters().size() > 1) {
            throw beyond("has more than one letter");
        }
        Canonical difference = Equivalence.difference(equation);
        if (!difference.bottom().isConstant() || dividesByLetter(equation)) {
            throw beyond("divides by a letter");
        }
        if (difference.top().degree() > 1) {
            throw beyond("has a letter to a power");
        }
        String letter = equation.letters().isEmpty() ? "x" : equation.letters().first();
        if (difference.top().slope(letter).hasSurd()) {
            throw beyond("has a root before its letter");
        }
        return difference.top();
    }

    static boolean dividesByLetter(Equation equation) {
        return dividesByLetter(equation.left()) || dividesByLetter(equation.right());
    }

    static boolean dividesByLetter(Expression expression) {
        return (expression instanceof Quotient(var top, var bottom) && !bottom.isNumeric())
                || expression.parts().stream().anyMatch(LinearEquation::dividesByLetter);
    }

    private static MathsException beyond(String what) {
        return new MathsException(
                MathsException.Kind.BEYOND,
                "I solve linear equations in one letter, and this one " + what + ".");
    }
}
