package vivavoce.maths;

import java.util.Optional;

/** Writes a number as a fraction, a decimal or a percentage. */
final class ConversionSteps implements Route {

    private static final Numeral HUNDRED = Numeral.of(100);

    private final Goal goal;

    ConversionSteps(Goal goal) {
        this.goal = goal;
    }

    @Override
    public Optional<Step> next(Statement line) {
        Expression now = (Expression) line;
        if (!now.isNumeric()) {
            throw new MathsException(
                    MathsException.Kind.BEYOND, "Only a number can be written in that way.");
        }
        Rational value = Value.of(now);
        return switch (goal) {
            case AS_A_PERCENTAGE -> percentage(now, value);
            case AS_A_DECIMAL -> decimal(now, value);
            default -> fraction(now, value);
        };
    }

    /** {@code 3/8}, {@code 3/8 × 100%}, {@code 37.5%}. */
    private static Optional<Step> percentage(Expression now, Rational value) {
        if (now instanceof Percent(var amount)) {
            return new ArithmeticSteps(Notation.of(now))
                    .next(amount)
                    .map(step ->
                            new Step(
                                    step.rule(),
                                    now,
                                    new Percent((Expression) step.after()),
                                    step.reason()));
        }
        boolean whole = now instanceof Product(var factors) && factors.getLast() instanceof Percent;
        Percent hundred = new Percent(HUNDRED);
        Expression percents = Expression.ofDecimal(value.times(Rational.of(100)));
        return whole
                ? step(now, percent(percents), "Work it out in hundredths.")
                : step(now, Product.of(now, hundred), "Multiply by 100%, which is 1.");
    }

    private static Expression percent(Expression amount) {
        return amount instanceof Negative(var size)
                ? new Negative(new Percent(size))
                : new Percent(amount);
    }

    private static Optional<Step> decimal(Expression now, Rational value) {
        if (!value.isDecimal()) {
            throw new MathsException(
                    MathsException.Kind.BEYOND,
                    "%s has decimals without an end: leave it as a fraction.".formatted(value));
        }
        Expression written = Expression.ofDecimal(value);
        return now.equals(written)
                ? Optional.empty()
                : step(now, written, "Divide the top by the bottom.");
    }

    /** {@code 0.375}, {@code 375/1000}, {@code 3/8}. */
    private static Optional<Step> fraction(Expression now, Rational value) {
        Expression written = Expression.of(value);
        if (now.equals(written)) {
            return Optional.empty();
        }
        Rational shown = now instanceof Percent(Numeral(var amount)) ? amount : value;
        Rational below = now instanceof Percent ? Rational.of(100) : Rational.ONE;
        if (!shown.isWhole() && shown.isDecimal() && !(now instanceof Quotient)) {
            int digits = NumberWords.decimal(shown.abs()).split("\\.", -1)[1].length();
            below = below.times(Rational.of(10).power(digits));
        }
        Expression places =
                new Quotient(Expression.of(value.times(below).abs()), new Numeral(below));
        boolean direct =
                now instanceof Quotient
                        || below.isOne()
                        || value.signum() < 0
                        || places.equals(written);
        return direct
                ? step(now, written, "Write it as a fraction, and cancel.")
                : step(now, places, "Write it over %s.".formatted(below));
    }

    private static Optional<Step> step(Expression now, Expression after, String reason) {
        return Optional.of(new Step(Rule.CONVERT, now, after, reason));
    }
}
