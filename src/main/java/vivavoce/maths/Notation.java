package vivavoce.maths;

/** How a statement writes its numbers. */
final class Notation {

    private Notation() {}

    /** Whether it has a decimal and no fraction, so that answers are better written as decimals. */
    static boolean usesDecimals(Statement statement) {
        return switch (statement) {
            case Equation(var left, var right) ->
                    (hasDecimal(left) || hasDecimal(right))
                            && !(hasFraction(left) || hasFraction(right));
            case Expression expression -> hasDecimal(expression) && !hasFraction(expression);
        };
    }

    private static boolean hasDecimal(Expression expression) {
        return (expression instanceof Numeral(var value) && !value.isWhole())
                || expression.parts().stream().anyMatch(Notation::hasDecimal);
    }

    private static boolean hasFraction(Expression expression) {
        return expression instanceof Quotient
                || expression instanceof Mixed
                || expression.parts().stream().anyMatch(Notation::hasFraction);
    }
}
