package vivavoce.maths;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A polynomial with rational coefficients in canonical form: equal polynomials are equal values.
 *
 * @param terms no coefficient is zero
 */
record Polynomial(SortedMap<Monomial, Rational> terms) {

    static final Polynomial ZERO = new Polynomial(new TreeMap<>());
    static final Polynomial ONE = constant(Rational.ONE);

    Polynomial {
        terms = Collections.unmodifiableSortedMap(terms);
        if (terms.size() > Limits.TERMS) {
            throw tooBig();
        }
    }

    static Polynomial constant(Rational value) {
        return term(Monomial.CONSTANT, value);
    }

    static Polynomial letter(String name) {
        return term(Monomial.letter(name), Rational.ONE);
    }

    static Polynomial term(Monomial monomial, Rational coefficient) {
        TreeMap<Monomial, Rational> terms = new TreeMap<>();
        add(terms, monomial, coefficient);
        return new Polynomial(terms);
    }

    private static void add(Map<Monomial, Rational> terms, Monomial monomial, Rational more) {
        Rational sum = terms.getOrDefault(monomial, Rational.ZERO).plus(more);
        if (sum.isZero()) {
            terms.remove(monomial);
        } else {
            terms.put(monomial, sum);
        }
    }

    Polynomial plus(Polynomial other) {
        TreeMap<Monomial, Rational> sum = new TreeMap<>(terms);
        other.terms.forEach((monomial, coefficient) -> add(sum, monomial, coefficient));
        return new Polynomial(sum);
    }

    Polynomial times(Polynomial other) {
        if ((long) terms.size() * other.terms.size() > 25L * Limits.TERMS) {
            throw tooBig();
        }
        TreeMap<Monomial, Rational> product = new TreeMap<>();
        terms.forEach((m, c) ->
                other.terms.forEach((m2, c2) -> addProduct(product, m.times(m2), c.times(c2))));
        return new Polynomial(product);
    }

    private static void addProduct(
            Map<Monomial, Rational> terms, Monomial monomial, Rational coefficient) {
        if (monomial.hasSurd()) {
            add(terms, monomial.squareFree(), coefficient.times(monomial.squares()));
        } else {
            add(terms, monomial, coefficient);
        }
    }

    Polynomial times(Rational factor) {
        return times(constant(factor));
    }

    Polynomial power(int exponent) {
        if (degree() * (long) exponent > 2L * Limits.TERMS) {
            throw tooBig();
        }
        if (isConstant()) {
            return constant(constantTerm().power(exponent));
        }
        Polynomial result = ONE;
        for (int i = 0; i < exponent; i++) {
            result = result.times(this);
        }
        return result;
    }

    /** The degree of the highest term; 0 for a constant. */
    int degree() {
        return terms.isEmpty() ? 0 : terms.firstKey().degree();
    }

    boolean isZero() {
        return terms.isEmpty();
    }

    /** Whether it is a rational number. */
    boolean isConstant() {
        return terms.isEmpty() || (terms.size() == 1 && terms.firstKey().equals(Monomial.CONSTANT));
    }

    /** Whether it has no letter; it may have square roots. */
    boolean isNumber() {
        return degree() == 0;
    }

    boolean hasSurd() {
        return terms.keySet().stream().anyMatch(Monomial::hasSurd);
    }

    /** The number of the first term; of a polynomial that is not zero. */
    Rational first() {
        return terms.firstEntry().getValue();
    }

    /** With the sign of one square root turned: times this, that root is gone. */
    Polynomial conjugate() {
        String root =
                terms.keySet().stream()
                        .flatMap(monomial -> monomial.powers().keySet().stream())
                        .filter(Surd::isSurd)
                        .findFirst()
                        .orElseThrow();
        TreeMap<Monomial, Rational> turned = new TreeMap<>(terms);
        turned.replaceAll(
                (monomial, number) -> monomial.power(root) == 1 ? number.negated() : number);
        return new Polynomial(turned);
    }

    /** What the first power of a letter is multiplied by. */
    Polynomial slope(String letter) {
        TreeMap<Monomial, Rational> slope = new TreeMap<>();
        terms.forEach((monomial, number) -> {
            if (monomial.power(letter) == 1) {
                slope.put(monomial.without(letter), number);
            }
        });
        return new Polynomial(slope);
    }

    /** The terms without a letter. */
    Polynomial without(String letter) {
        TreeMap<Monomial, Rational> rest = new TreeMap<>(terms);
        rest.keySet().removeIf(monomial -> monomial.power(letter) > 0);
        return new Polynomial(rest);
    }

    Rational constantTerm() {
        return terms.getOrDefault(Monomial.CONSTANT, Rational.ZERO);
    }

    /** The factor of a letter's first power. */
    Rational coefficient(String letter) {
        return terms.getOrDefault(Monomial.letter(letter), Rational.ZERO);
    }

    SortedSet<String> letters() {
        SortedSet<String> letters = new TreeSet<>();
        terms.keySet().forEach(monomial -> letters.addAll(monomial.powers().keySet()));
        letters.removeIf(Surd::isSurd);
        return letters;
    }

    /** Scaled so that the first coefficient is 1; zero stays zero. */
    Polynomial monic() {
        return isZero() ? this : times(Rational.ONE.dividedBy(terms.firstEntry().getValue()));
    }

    /** The value where one letter stands for a number, and there is no other letter. */
    Rational at(Rational value) {
        Rational sum = Rational.ZERO;
        for (var term : terms.entrySet()) {
            sum = sum.plus(term.getValue().times(value.power(term.getKey().degree())));
        }
        return sum;
    }

    private static MathsException tooBig() {
        return new MathsException(
                MathsException.Kind.TOO_BIG, "That grows too long when it is multiplied out.");
    }
}
