package vivavoce.maths;

import java.util.List;

/** How a problem writes its numbers, so that its solution can write them the same way. */
enum Notation {
    /** {@code x/2}, {@code 3/2}. */
    FRACTIONS,
    /** {@code 1/2 x}, {@code 3/2}. */
    FRACTIONS_IN_FRONT,
    /** {@code 0.5x}, {@code 1.5}; a fraction where there is no such decimal. */
    DECIMALS;

    /** The notation of a statement. */
    static Notation of(Statement statement) {
        List<Expression> all = statement.expressions();
        return of(all.size() == 1 ? all.getFirst() : new Sum(all));
    }

    private static Notation of(Expression expression) {
        if (hasDecimal(expression) && !hasFraction(expression)) {
            return DECIMALS;
        }
        return hasFractionInFront(expression) ? FRACTIONS_IN_FRONT : FRACTIONS;
    }

    /** The shortest writing of a value. */
    Expression write(Rational value) {
        return this == DECIMALS ? Expression.ofDecimal(value) : Expression.of(value);
    }

    /** Whether a number is written without a fraction. */
    boolean isPlain(Rational value) {
        return value.isWhole() || (this == DECIMALS && value.isDecimal());
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

    private static boolean hasFractionInFront(Expression expression) {
        return (expression instanceof Product(var factors)
                        && factors.getFirst() instanceof Quotient quotient
                        && quotient.isNumeric())
                || expression.parts().stream().anyMatch(Notation::hasFractionInFront);
    }
}
