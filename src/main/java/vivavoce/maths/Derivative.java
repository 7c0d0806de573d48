package vivavoce.maths;

import java.util.TreeMap;

/** The derivative of a polynomial. */
final class Derivative {

    private Derivative() {}

    /** How the derivative of y by a letter is written: {@code dy/dx}. */
    static Letter of(String letter) {
        return new Letter("dy/d" + letter);
    }

    /** Term by term, by Leibniz's rule. */
    static Polynomial of(Polynomial polynomial, String letter) {
        Polynomial sum = Polynomial.ZERO;
        for (var term : polynomial.terms().entrySet()) {
            int power = term.getKey().power(letter);
            if (power > 0) {
                TreeMap<String, Integer> powers = new TreeMap<>(term.getKey().powers());
                powers.merge(letter, -1, Integer::sum);
                powers.values().removeIf(left -> left == 0);
                sum =
                        sum.plus(
                                Polynomial.term(
                                        new Monomial(powers),
                                        term.getValue().times(Rational.of(power))));
            }
        }
        return sum;
    }
}
