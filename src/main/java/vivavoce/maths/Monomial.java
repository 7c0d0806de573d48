package vivavoce.maths;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A product of powers of letters.
 *
 * @param powers letter to exponent, each 1 or more; empty for the constant term
 */
record Monomial(SortedMap<String, Integer> powers) implements Comparable<Monomial> {

    static final Monomial CONSTANT = new Monomial(new TreeMap<>());

    Monomial {
        powers = Collections.unmodifiableSortedMap(powers);
    }

    static Monomial letter(String name) {
        return new Monomial(new TreeMap<>(Map.of(name, 1)));
    }

    Monomial times(Monomial other) {
        TreeMap<String, Integer> product = new TreeMap<>(powers);
        other.powers.forEach((letter, power) -> product.merge(letter, power, Integer::sum));
        return new Monomial(product);
    }

    int degree() {
        return powers.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Higher degrees first, then by letters. */
    @Override
    public int compareTo(Monomial other) {
        int byDegree = Integer.compare(other.degree(), degree());
        return byDegree != 0 ? byDegree : powers.toString().compareTo(other.powers.toString());
    }
}
