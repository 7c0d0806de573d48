package vivavoce.maths;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A term of a sum, its number apart: {@code 2(x - 3)/5} is 2/5 times one {@code (x - 3)}.
 *
 * @param number the coefficient
 * @param bases what else is multiplied, each with its power of 1 or more, in order
 */
record Term(Rational number, Map<Expression, Integer> bases) {

    Term {
        bases = Collections.unmodifiableMap(bases);
    }

    static Term of(Rational number) {
        return new Term(number, Map.of());
    }

    /** The terms of an expression; brackets stay closed. */
    static List<Term> termsOf(Expression expression) {
        return switch (expression) {
            case Sum sum -> sum.terms().stream().map(Term::of).toList();
            default -> List.of(of(expression));
        };
    }

    /** An expression as one term; a sum is one base. */
    static Term of(Expression expression) {
        if (expression.isNumeric()) {
            return of(Value.of(expression));
        }
        return switch (expression) {
            case Product product ->
                    product.factors().stream().map(Term::of).reduce(of(Rational.ONE), Term::times);
            case Negative(var operand) -> of(operand).times(Rational.of(-1));
            case Percent(var amount) -> of(amount).times(Rational.of(1, 100));
            case Quotient(var top, var bottom) when bottom.isNumeric() ->
                    of(top).times(Rational.ONE.dividedBy(Value.of(bottom)));
            case Power(var base, int exponent) -> of(base).power(exponent);
            default -> new Term(Rational.ONE, Map.of(expression, 1));
        };
    }

    Term times(Rational factor) {
        return new Term(number.times(factor), bases);
    }

    Term times(Term other) {
        Map<Expression, Integer> product = new LinkedHashMap<>(bases);
        other.bases.forEach((base, power) -> product.merge(base, power, Integer::sum));
        return new Term(number.times(other.number), product);
    }

    private Term power(int exponent) {
        Map<Expression, Integer> powers = new LinkedHashMap<>();
        if (exponent > 0) {
            bases.forEach((base, power) -> powers.put(base, power * exponent));
        }
        return new Term(number.power(exponent), powers);
    }

    boolean isNumber() {
        return bases.isEmpty();
    }

    /** Whether a sum is multiplied in it. */
    boolean hasBracket() {
        return bases.keySet().stream().anyMatch(base -> base instanceof Sum);
    }

    boolean hasLetter() {
        return !bases.isEmpty();
    }

    /** Multiplied out, its brackets opened; the terms are not collected. */
    List<Term> expanded() {
        List<Term> terms = List.of(of(number));
        for (var base : bases.entrySet()) {
            List<Term> inside =
                    base.getKey() instanceof Sum sum
                            ? sum.terms().stream()
                                    .flatMap(term -> of(term).expanded().stream())
                                    .toList()
                            : List.of(new Term(Rational.ONE, Map.of(base.getKey(), 1)));
            for (int i = 0; i < base.getValue(); i++) {
                terms = multiplied(terms, inside);
            }
        }
        return terms;
    }

    private static List<Term> multiplied(List<Term> first, List<Term> second) {
        if ((long) first.size() * second.size() > Limits.TERMS) {
            throw new MathsException(
                    MathsException.Kind.TOO_BIG, "That grows too long when it is multiplied out.");
        }
        List<Term> product = new ArrayList<>();
        first.forEach(one -> second.forEach(other -> product.add(one.times(other))));
        return product;
    }

    /** Its plainest writing. */
    Expression written(Notation notation) {
        Rational size = number.abs();
        Expression written;
        if (bases.isEmpty() || size.isZero()) {
            written = notation.write(size);
        } else if (notation.isPlain(size)) {
            written = withFactor(Expression.ofDecimal(size));
        } else if (notation == Notation.FRACTIONS_IN_FRONT) {
            written = withFactor(Expression.of(size));
        } else {
            written = overNumber(size);
        }
        return number.signum() < 0 ? new Negative(written) : written;
    }

    /** Whether an expression is this term in one of its plain writings. */
    boolean isWrittenAs(Expression expression) {
        return Arrays.stream(Notation.values()).anyMatch(n -> expression.equals(written(n)));
    }

    /** {@code 3x}, {@code 3/4 x}. */
    private Expression withFactor(Expression size) {
        List<Expression> factors = factors();
        if (!size.equals(Numeral.of(1))) {
            factors.addFirst(size);
        }
        return factors.size() == 1 ? factors.getFirst() : new Product(factors);
    }

    /** {@code 3x/4}. */
    private Expression overNumber(Rational size) {
        return new Quotient(
                withFactor(new Numeral(Rational.of(size.numerator()))),
                new Numeral(Rational.of(size.denominator())));
    }

    private List<Expression> factors() {
        List<Expression> factors = new ArrayList<>();
        bases.forEach((base, power) -> factors.add(power == 1 ? base : new Power(base, power)));
        return factors;
    }
}
