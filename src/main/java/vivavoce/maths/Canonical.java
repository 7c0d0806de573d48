package vivavoce.maths;

/**
 * The value of an expression as one polynomial over another; decides equality exactly.
 *
 * @param bottom not zero, and 1 where no letter is divided by
 */
record Canonical(Polynomial top, Polynomial bottom) {

    Canonical {
        if (bottom.isZero()) {
            throw new MathsException(
                    MathsException.Kind.DIVISION_BY_ZERO,
                    "That divides by zero, which has no value.");
        }
        if (bottom.isConstant()) {
            top = top.times(Rational.ONE.dividedBy(bottom.constantTerm()));
            bottom = Polynomial.ONE;
        }
    }

    private Canonical(Polynomial top) {
        this(top, Polynomial.ONE);
    }

    /**
     * The canonical form.
     *
     * @throws MathsException when it divides by zero, grows too big, or holds an inexact root
     */
    static Canonical of(Expression expression) {
        return switch (expression) {
            case Numeral numeral -> constant(numeral.value());
            case Mixed mixed -> constant(mixed.value());
            case Letter letter -> new Canonical(Polynomial.letter(letter.name()));
            case Sum sum ->
                    sum.terms().stream()
                            .map(Canonical::of)
                            .reduce(constant(Rational.ZERO), Canonical::plus);
            case Product product ->
                    product.factors().stream()
                            .map(Canonical::of)
                            .reduce(constant(Rational.ONE), Canonical::times);
            case Quotient(var top, var bottom) -> of(top).times(of(bottom).inverted());
            case Power(var base, int exponent) -> of(base).power(exponent);
            case Root(var radicand, int degree) -> root(of(radicand), degree);
            case Negative(var operand) -> of(operand).times(constant(Rational.of(-1)));
            case Percent(var amount) -> of(amount).times(constant(Rational.of(1, 100)));
        };
    }

    /** A number. */
    static Canonical constant(Rational value) {
        return new Canonical(Polynomial.constant(value));
    }

    Canonical plus(Canonical other) {
        if (bottom.equals(other.bottom)) {
            return new Canonical(top.plus(other.top), bottom);
        }
        return new Canonical(
                top.times(other.bottom).plus(other.top.times(bottom)), bottom.times(other.bottom));
    }

    Canonical minus(Canonical other) {
        return plus(other.times(constant(Rational.of(-1))));
    }

    Canonical times(Canonical other) {
        return new Canonical(top.times(other.top), bottom.times(other.bottom));
    }

    private static Canonical root(Canonical radicand, int degree) {
        if (degree == 2 && radicand.isRational() && radicand.top.constantTerm().signum() > 0) {
            return new Canonical(Surd.squareRoot(radicand.top.constantTerm()));
        }
        return constant(ExactRoot.of(radicand, degree));
    }

    boolean isZero() {
        return top.isZero();
    }

    /** Whether it is a rational number. */
    boolean isRational() {
        return top.isConstant() && bottom.isConstant();
    }

    private Canonical power(int exponent) {
        if (exponent < 0) {
            return inverted().power(-exponent);
        }
        return new Canonical(top.power(exponent), bottom.power(exponent));
    }

    private Canonical inverted() {
        return new Canonical(/* top= */ bottom, /* bottom= */ top);
    }

    /** Whether both have the same value wherever both have one. */
    boolean same(Canonical other) {
        return top.times(other.bottom).equals(other.top.times(bottom));
    }
}
