package vivavoce.maths;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** Simplifies a ratio: whole numbers, then without a common factor. */
final class RatioSteps implements Route {

    private final Notation notation;

    RatioSteps(Ratio problem) {
        notation = Notation.of(problem);
    }

    @Override
    public Optional<Step> next(Statement line) {
        if (!(line instanceof Ratio(var parts))) {
            throw new MathsException(MathsException.Kind.BEYOND, "That is not a ratio.");
        }
        Ratio now = new Ratio(parts);
        for (int i = 0; i < parts.size(); i++) {
            Optional<Step> inner = new ArithmeticSteps(notation).next(number(parts.get(i)));
            int at = i;
            if (inner.isPresent()) {
                return inner.map(
                        step -> new Step(step.rule(), now, with(now, at, step), step.reason()));
            }
        }
        List<Rational> values = parts.stream().map(Value::of).toList();
        BigInteger bottom =
                values.stream()
                        .map(Rational::denominator)
                        .reduce(BigInteger.ONE, Terms::leastCommonMultiple);
        if (!bottom.equals(BigInteger.ONE)) {
            return scaled(
                    now, values, Rational.of(bottom), "Multiply every part by " + bottom + ".");
        }
        BigInteger common =
                values.stream().map(Rational::numerator).reduce(BigInteger.ZERO, BigInteger::gcd);
        return common.bitLength() <= 1
                ? Optional.empty()
                : scaled(
                        now,
                        values,
                        Rational.ONE.dividedBy(Rational.of(common)),
                        "Divide every part by " + common + ".");
    }

    private static Expression number(Expression part) {
        if (!part.isNumeric()) {
            throw new MathsException(
                    MathsException.Kind.BEYOND, "I work with ratios of numbers only.");
        }
        return part;
    }

    private static Ratio with(Ratio now, int index, Step step) {
        List<Expression> parts = new java.util.ArrayList<>(now.parts());
        parts.set(index, (Expression) step.after());
        return new Ratio(parts);
    }

    private static Optional<Step> scaled(
            Ratio now, List<Rational> values, Rational factor, String reason) {
        List<Expression> parts =
                values.stream().map(value -> Expression.of(value.times(factor))).toList();
        Rule rule = factor.isWhole() ? Rule.MULTIPLY_PARTS : Rule.DIVIDE_PARTS;
        return Optional.of(new Step(rule, now, new Ratio(parts), reason));
    }
}
