package vivavoce.maths;

import java.math.BigInteger;
import java.util.Map;
import java.util.TreeMap;

/**
 * Square roots that do not come out, as a product of square roots of primes: those are independent,
 * so that two sums of them are equal only where their terms are.
 */
final class Surd {

    private static final String SIGN = "√";
    private static final int LARGEST_TRIED = 10_000;

    private Surd() {}

    /** Whether a letter of a monomial stands for the square root of a prime. */
    static boolean isSurd(String letter) {
        return letter.startsWith(SIGN);
    }

    /** The prime under the root. */
    static BigInteger prime(String letter) {
        return new BigInteger(letter.substring(SIGN.length()));
    }

    /**
     * The square root of a number of 0 or more.
     *
     * @throws MathsException when its prime factors are too large to find
     */
    static Polynomial squareRoot(Rational value) {
        Rational outside = Rational.of(BigInteger.ONE).dividedBy(Rational.of(value.denominator()));
        TreeMap<String, Integer> inside = new TreeMap<>();
        BigInteger under = value.numerator().multiply(value.denominator());
        if (under.signum() == 0) {
            return Polynomial.ZERO;
        }
        for (Map.Entry<BigInteger, Integer> factor : primes(under).entrySet()) {
            Rational prime = Rational.of(factor.getKey());
            outside = outside.times(prime.power(factor.getValue() / 2));
            if (factor.getValue() % 2 == 1) {
                inside.put(SIGN + factor.getKey(), 1);
            }
        }
        return Polynomial.term(new Monomial(inside), outside);
    }

    private static Map<BigInteger, Integer> primes(BigInteger number) {
        Map<BigInteger, Integer> primes = new TreeMap<>();
        BigInteger rest = number;
        for (int tried = 2; tried <= LARGEST_TRIED && rest.bitLength() > 1; tried++) {
            Effort.spend(rest.bitLength());
            BigInteger divisor = BigInteger.valueOf(tried);
            while (rest.mod(divisor).signum() == 0) {
                primes.merge(divisor, 1, Integer::sum);
                rest = rest.divide(divisor);
            }
        }
        addLarge(rest, primes);
        return primes;
    }

    /** What has no factor up to the largest that is tried: a prime, or the square of one. */
    private static void addLarge(BigInteger rest, Map<BigInteger, Integer> primes) {
        BigInteger root = rest.sqrt();
        if (root.multiply(root).equals(rest)) {
            primes.merge(root, 2, Integer::sum);
        } else if (root.bitLength() <= BigInteger.valueOf(LARGEST_TRIED).bitLength() - 1) {
            primes.merge(rest, 1, Integer::sum);
        } else {
            throw new MathsException(
                    MathsException.Kind.BEYOND,
                    "I can only work with roots of numbers whose factors I can find.");
        }
    }
}
