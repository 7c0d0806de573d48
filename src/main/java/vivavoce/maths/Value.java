package vivavoce.maths;

import java.util.Map;

/** The value of an expression where its letters stand for numbers: plain arithmetic. */
final class Value {

    private Value() {}

    /**
     * The value at a point.
     *
     * @param letters a number for each letter in the expression
     * @throws MathsException when it divides by zero there, or holds an inexact root
     */
    static Rational of(Expression expression, Map<String, Rational> letters) {
        return switch (expression) {
            case Numeral numeral -> numeral.value();
            case Mixed mixed -> mixed.value();
            case Letter letter -> letter(letter.name(), letters);
            case Sum sum ->
                    sum.terms().stream()
                            .map(term -> of(term, letters))
                            .reduce(Rational.ZERO, Rational::plus);
            case Product product ->
                    product.factors().stream()
                            .map(factor -> of(factor, letters))
                            .reduce(Rational.ONE, Rational::times);
            case Quotient(var top, var bottom) -> of(top, letters).dividedBy(of(bottom, letters));
            case Power(var base, int exponent) -> of(base, letters).power(exponent);
            case Root(var radicand, int degree) -> ExactRoot.of(of(radicand, letters), degree);
            case Negative(var operand) -> of(operand, letters).negated();
            case Percent(var amount) -> of(amount, letters).times(Rational.of(1, 100));
        };
    }

    /** The value of an expression without letters. */
    static Rational of(Expression expression) {
        return of(expression, Map.of());
    }

    private static Rational letter(String name, Map<String, Rational> letters) {
        Rational value = letters.get(name);
        if (value == null) {
            throw new IllegalArgumentException("No value for " + name);
        }
        return value;
    }
}
