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
 * @param bases what else is multiplied, each with its power, not 0, in order; below 0 it is divided
 *     by
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
        if (expression.isNumeric() && !SurdSteps.has(expression)) {
            return of(Value.of(expression));
        }
        return switch (expression) {
            case Product product ->
                    product.factors().stream().map(Term::of).reduce(of(Rational.ONE), Term::times);
            case Negative(var operand) -> of(operand).times(Rational.of(-1));
            case Percent(var amount) -> of(amount).times(Rational.of(1, 100));
            case Quotient(var top, var bottom) -> of(top).dividedBy(of(bottom));
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
        product.values().removeIf(power -> power == 0);
        return new Term(number.times(other.number), product).withoutSquaredRoots();
    }

    Term dividedBy(Term other) {
        return times(other.power(-1));
    }

    Term negated() {
        return times(Rational.of(-1));
    }

    /** Without a base, whatever its power. */
    Term without(Expression base) {
        Map<Expression, Integer> rest = new LinkedHashMap<>(bases);
        rest.remove(base);
        return new Term(number, rest);
    }

    /** A square root twice is what stands under it. */
    private Term withoutSquaredRoots() {
        for (var base : bases.entrySet()) {
            if (base.getKey() instanceof Root(var radicand, int degree)
                    && degree == 2
                    && radicand.isNumeric()
                    && base.getValue() >= 2) {
                Term rest = without(base.getKey());
                Term square = of(radicand).power(base.getValue() / 2);
                Term root = new Term(Rational.ONE, Map.of(base.getKey(), 1));
                return rest.times(base.getValue() % 2 == 0 ? square : square.times(root));
            }
        }
        return this;
    }

    Term power(int exponent) {
        Map<Expression, Integer> powers = new LinkedHashMap<>();
        if (exponent != 0) {
            bases.forEach((base, power) -> powers.put(base, power * exponent));
        }
        return new Term(number.power(exponent), powers).withoutSquaredRoots();
    }

    boolean isNumber() {
        return bases.isEmpty();
    }

    /** Whether a sum is multiplied in it. */
    boolean hasBracket() {
        return bases.entrySet().stream()
                .anyMatch(base -> base.getKey() instanceof Sum && base.getValue() > 0);
    }

    boolean hasLetter() {
        return !bases.isEmpty();
    }

    /** Multiplied out, its brackets opened; the terms are not collected. */
    List<Term> expanded() {
        List<Term> terms = List.of(of(number));
        for (var base : bases.entrySet()) {
            List<Term> inside =
                    base.getKey() instanceof Sum sum && base.getValue() > 0
                            ? sum.terms().stream()
                                    .flatMap(term -> of(term).expanded().stream())
                                    .toList()
                            : List.of(
                                    new Term(
                                            Rational.ONE,
                                            Map.of(
                                                    base.getKey(),
                                                    Integer.signum(base.getValue()))));
            for (int i = 0; i < Math.abs(base.getValue()); i++) {
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
        } else if (bases.values().stream().anyMatch(power -> power < 0)) {
            written = overBases(size);
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

    /** {@code 3/(4x^2)}. */
    private Expression overBases(Rational size) {
        Map<Expression, Integer> above = new LinkedHashMap<>(bases);
        above.values().removeIf(power -> power < 0);
        Map<Expression, Integer> below = new LinkedHashMap<>(bases);
        below.values().removeIf(power -> power > 0);
        below.replaceAll((base, power) -> -power);
        return new Quotient(
                new Term(Rational.of(size.numerator()), above).written(Notation.FRACTIONS),
                new Term(Rational.of(size.denominator()), below).written(Notation.FRACTIONS));
    }

    private List<Expression> factors() {
        List<Expression> factors = new ArrayList<>();
        bases.forEach((base, power) -> factors.add(power == 1 ? base : new Power(base, power)));
        return factors;
    }
}
