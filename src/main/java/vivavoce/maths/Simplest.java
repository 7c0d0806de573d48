package vivavoce.maths;

/** Whether an expression is written in its simplest form, and what it comes to. */
final class Simplest {

    private Simplest() {}

    /** Whether it is a number in its simplest form: {@code 3}, {@code -1/2}, {@code 0.25}. */
    static boolean isValue(Expression expression) {
        Expression size =
                expression instanceof Negative(var operand) && !isZero(operand)
                        ? operand
                        : expression;
        return switch (size) {
            case Numeral numeral -> true;
            case Quotient quotient ->
                    quotient.equals(simplestFraction(quotient)) || isSurd(expression);
            case Product _, Sum _, Root _ -> isSurd(expression);
            default -> false;
        };
    }

    /** Whether it is the simplest writing of a number with a root that does not come out. */
    private static boolean isSurd(Expression expression) {
        return expression.isNumeric()
                && SurdSteps.has(expression)
                && SurdForm.of(Canonical.of(expression)).equals(expression);
    }

    private static Expression simplestFraction(Quotient quotient) {
        return quotient.isNumeric() && !SurdSteps.has(quotient)
                ? Expression.of(Value.of(quotient))
                : Numeral.of(0);
    }

    /** Whether its value is zero; an expression too hard to tell counts as not zero. */
    static boolean isZero(Expression expression) {
        try {
            return Canonical.of(expression).top().isZero();
        } catch (MathsException e) {
            if (e.kind() == MathsException.Kind.BEYOND) {
                return false;
            }
            throw e;
        }
    }

    /**
     * The statement itself.
     *
     * @throws MathsException where its numbers or its terms grow too big to work with
     */
    static Statement checked(Statement statement) {
        statement.expressions().forEach(Simplest::isZero);
        return statement;
    }
}
