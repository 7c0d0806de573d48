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

    private static Polynomial term(Monomial monomial, Rational coefficient) {
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
        terms.forEach(
                (m, c) -> other.terms.forEach((m2, c2) -> add(product, m.times(m2), c.times(c2))));
        return new Polynomial(product);
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

    boolean isConstant() {
        return degree() == 0;
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
