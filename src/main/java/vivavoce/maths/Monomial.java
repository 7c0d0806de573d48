package vivavoce.maths;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A product of powers of letters.
 *
 * @param powers letter to exponent, each 1 or more; empty for the constant term; a letter may stand
 *     for the square root of a prime, see {@link Surd}
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

    /** The sum of the powers of its letters; square roots of numbers do not count. */
    int degree() {
        int degree = 0;
        for (var power : powers.entrySet()) {
            degree += Surd.isSurd(power.getKey()) ? 0 : power.getValue();
        }
        return degree;
    }

    boolean hasSurd() {
        return powers.keySet().stream().anyMatch(Surd::isSurd);
    }

    /** Without a letter. */
    Monomial without(String letter) {
        TreeMap<String, Integer> rest = new TreeMap<>(powers);
        rest.remove(letter);
        return new Monomial(rest);
    }

    int power(String letter) {
        return powers.getOrDefault(letter, 0);
    }

    /** What the squares of square roots in it come to. */
    Rational squares() {
        Rational squares = Rational.ONE;
        for (var power : powers.entrySet()) {
            if (Surd.isSurd(power.getKey())) {
                Rational prime = Rational.of(Surd.prime(power.getKey()));
                squares = squares.times(prime.power(power.getValue() / 2));
            }
        }
        return squares;
    }

    /** Without the squares of square roots. */
    Monomial squareFree() {
        TreeMap<String, Integer> rest = new TreeMap<>(powers);
        rest.replaceAll((letter, power) -> Surd.isSurd(letter) ? power % 2 : power);
        rest.values().removeIf(power -> power == 0);
        return new Monomial(rest);
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
