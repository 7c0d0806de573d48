package vivavoce.maths;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One operation with fractions, each as it is written down in a lesson. */
final class FractionSteps {

    /**
     * A fraction as written, not cancelled.
     *
     * @param top carries the sign
     */
    private record Fraction(BigInteger top, BigInteger bottom) {

        static Optional<Fraction> of(Expression expression) {
            return switch (expression) {
                case Numeral(var value) when value.isWhole() ->
                        Optional.of(new Fraction(value.numerator(), BigInteger.ONE));
                case Quotient(Numeral(var top), Numeral(var bottom))
                        when top.isWhole() && bottom.isWhole() ->
                        Optional.of(new Fraction(top.numerator(), bottom.numerator()));
                case Negative(var operand) when !(operand instanceof Negative) ->
                        of(operand).map(f -> new Fraction(f.top.negate(), f.bottom));
                default -> Optional.empty();
            };
        }

        Expression written() {
            Numeral above = new Numeral(Rational.of(top.abs()));
            Expression size =
                    bottom.equals(BigInteger.ONE)
                            ? above
                            : new Quotient(above, new Numeral(Rational.of(bottom)));
            return top.signum() < 0 ? new Negative(size) : size;
        }

        Fraction over(BigInteger common) {
            return new Fraction(top.multiply(common.divide(bottom)), common);
        }
    }

    /** Whether an expression is a fraction of whole numbers that is more than a division. */
    static boolean isFraction(Expression expression) {
        return Fraction.of(expression)
                .filter(f -> !f.bottom.equals(BigInteger.ONE))
                .filter(f -> f.top.mod(f.bottom).signum() != 0)
                .isPresent();
    }

    /**
     * The operation done, where all its parts are fractions or whole numbers and one a fraction.
     */
    Optional<Step> of(Expression now) {
        return switch (now) {
            case Mixed mixed ->
                    step(
                            Rule.IMPROPER_FRACTION,
                            now,
                            Expression.of(mixed.value()),
                            "Write the mixed number as one fraction.");
            case Sum(var terms) -> fractions(terms).flatMap(parts -> sum(now, parts));
            case Product(var factors) -> fractions(factors).flatMap(parts -> product(now, parts));
            case Quotient _ when isFraction(now) -> cancelled(now);
            case Negative(var operand) when isFraction(operand) -> cancelled(now);
            case Quotient(var top, var bottom) when isFraction(bottom) ->
                    upsideDown(now, top, bottom);
            case Quotient(var top, var bottom) when isFraction(top) -> halved(now, top, bottom);
            default -> Optional.empty();
        };
    }

    /**
     * What comes before the parts are worked out: fractions with one bottom added, and {@code 2/3 ×
     * 3/4}, which is typed like a quotient, taken for a product.
     */
    static Optional<Step> first(Expression now) {
        if (now instanceof Sum(var terms)) {
            return fractions(terms).filter(FractionSteps::haveOneBottom).flatMap(p -> sum(now, p));
        }
        if (!(now instanceof Quotient(Product(var factors), Numeral(var bottom)))
                || !bottom.isWhole()
                || !(factors.getLast() instanceof Numeral last)) {
            return Optional.empty();
        }
        List<Expression> whole = new ArrayList<>(factors);
        whole.set(whole.size() - 1, new Quotient(last, new Numeral(bottom)));
        boolean plain = whole.stream().allMatch(FractionSteps::isFraction);
        return plain ? fractions(whole).flatMap(parts -> product(now, parts)) : Optional.empty();
    }

    private static Optional<List<Fraction>> fractions(List<Expression> parts) {
        List<Fraction> fractions = parts.stream().flatMap(p -> Fraction.of(p).stream()).toList();
        boolean all = fractions.size() == parts.size();
        boolean any = fractions.stream().anyMatch(f -> !f.bottom.equals(BigInteger.ONE));
        return all && any ? Optional.of(fractions) : Optional.empty();
    }

    private static Optional<Step> sum(Expression now, List<Fraction> parts) {
        BigInteger common =
                parts.stream()
                        .map(Fraction::bottom)
                        .reduce(BigInteger.ONE, Terms::leastCommonMultiple);
        if (haveOneBottom(parts)) {
            BigInteger top =
                    parts.stream().map(Fraction::top).reduce(BigInteger.ZERO, BigInteger::add);
            return step(
                    Rule.ADD_FRACTIONS,
                    now,
                    new Fraction(top, common).written(),
                    "Work out the tops; the bottom stays %s.".formatted(common));
        }
        List<Expression> same = parts.stream().map(part -> part.over(common).written()).toList();
        return step(
                Rule.COMMON_DENOMINATOR,
                now,
                new Sum(same),
                "Write the fractions with the same bottom, %s.".formatted(common));
    }

    private static boolean haveOneBottom(List<Fraction> parts) {
        return parts.stream().map(Fraction::bottom).distinct().count() == 1;
    }

    private static Optional<Step> product(Expression now, List<Fraction> parts) {
        BigInteger top =
                parts.stream().map(Fraction::top).reduce(BigInteger.ONE, BigInteger::multiply);
        BigInteger bottom =
                parts.stream().map(Fraction::bottom).reduce(BigInteger.ONE, BigInteger::multiply);
        return step(
                Rule.MULTIPLY_FRACTIONS,
                now,
                new Fraction(top, bottom).written(),
                "Multiply the tops, and multiply the bottoms.");
    }

    private static Optional<Step> cancelled(Expression now) {
        Expression simple = Expression.of(Value.of(now));
        return step(
                Rule.CANCEL,
                now,
                simple,
                "Cancel %s: it is %s.".formatted(Plain.of(now), Plain.of(simple)));
    }

    private static Optional<Step> upsideDown(Expression now, Expression top, Expression bottom) {
        Rational inverse = Rational.ONE.dividedBy(Value.of(bottom));
        Expression other = Expression.of(inverse);
        return step(
                Rule.INVERT_DIVISOR,
                now,
                Product.of(top, other),
                "Dividing by %s is multiplying by %s."
                        .formatted(Plain.of(bottom), Plain.of(other)));
    }

    private static Optional<Step> halved(Expression now, Expression top, Expression bottom) {
        return Fraction.of(bottom)
                .filter(whole -> whole.bottom.equals(BigInteger.ONE))
                .flatMap(whole -> upsideDown(now, top, bottom));
    }

    private static Optional<Step> step(Rule rule, Expression now, Expression after, String why) {
        return Optional.of(new Step(rule, now, after, why));
    }
}
