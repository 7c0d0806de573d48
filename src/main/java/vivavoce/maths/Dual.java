package vivavoce.maths;

/**
 * A value and how fast it changes with the letter: a dual number (Clifford 1873), which
 * differentiates by arithmetic alone.
 */
record Dual(Rational value, Rational slope) {

    /**
     * An expression at a place.
     *
     * @throws MathsException when it divides by zero there, or holds a root of the letter
     */
    static Dual of(Expression expression, Rational place) {
        return switch (expression) {
            case Letter letter -> new Dual(place, Rational.ONE);
            case Sum(var terms) ->
                    terms.stream().map(term -> of(term, place)).reduce(Dual::plus).orElseThrow();
            case Product(var factors) ->
                    factors.stream()
                            .map(factor -> of(factor, place))
                            .reduce(Dual::times)
                            .orElseThrow();
            case Quotient(var top, var bottom) -> of(top, place).dividedBy(of(bottom, place));
            case Power(var base, int exponent) -> of(base, place).power(exponent);
            case Negative(var operand) -> of(operand, place).times(constant(Rational.of(-1)));
            case Percent(var amount) -> of(amount, place).times(constant(Rational.of(1, 100)));
            case Numeral(var value) -> constant(value);
            case Mixed mixed -> constant(mixed.value());
            case Root root -> constant(Value.of(root));
        };
    }

    private static Dual constant(Rational value) {
        return new Dual(value, Rational.ZERO);
    }

    private Dual plus(Dual other) {
        return new Dual(value.plus(other.value), slope.plus(other.slope));
    }

    private Dual times(Dual other) {
        return new Dual(
                value.times(other.value), value.times(other.slope).plus(slope.times(other.value)));
    }

    private Dual dividedBy(Dual other) {
        Rational change = slope.times(other.value).minus(value.times(other.slope));
        return new Dual(
                value.dividedBy(other.value), change.dividedBy(other.value.times(other.value)));
    }

    private Dual power(int exponent) {
        Dual power = constant(Rational.ONE);
        for (int i = 0; i < Math.abs(exponent); i++) {
            power = exponent > 0 ? power.times(this) : power.dividedBy(this);
        }
        return power;
    }
}
