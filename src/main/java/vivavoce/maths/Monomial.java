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
        int degree = 0;
        for (int power : powers.values()) {
            degree += power;
        }
        return degree;
    }

    /** Higher degrees first, then by letters and their powers. */
    @Override
    public int compareTo(Monomial other) {
        int byDegree = Integer.compare(other.degree(), degree());
        if (byDegree != 0) {
            return byDegree;
        }
        var mine = powers.entrySet().iterator();
        var theirs = other.powers.entrySet().iterator();
        while (mine.hasNext() && theirs.hasNext()) {
            var one = mine.next();
            var another = theirs.next();
            int byLetter = one.getKey().compareTo(another.getKey());
            int byPower = Integer.compare(another.getValue(), one.getValue());
            if (byLetter != 0 || byPower != 0) {
                return byLetter != 0 ? byLetter : byPower;
            }
        }
        return Boolean.compare(mine.hasNext(), theirs.hasNext());
    }
}
