package vivavoce.maths;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * An exact fraction in lowest terms.
 *
 * @param numerator carries the sign
 * @param denominator at least 1
 */
public record Rational(BigInteger numerator, BigInteger denominator)
        implements Comparable<Rational> {

    /** The most bits that a numerator or denominator may have, about 1,200 digits. */
    static final int MAX_BITS = 4096;

    public static final Rational ZERO = of(0);
    public static final Rational ONE = of(1);

    /**
     * Brings it to lowest terms.
     *
     * @throws MathsException when the denominator is zero or a part is too big
     */
    public Rational {
        if (denominator.signum() == 0) {
            throw new MathsException(
                    MathsException.Kind.DIVISION_BY_ZERO,
                    "That divides by zero, which has no value.");
        }
        if (Math.max(numerator.bitLength(), denominator.bitLength()) > 2 * MAX_BITS) {
            throw tooBig();
        }
        Effort.spend(numerator.bitLength() + denominator.bitLength());
        BigInteger common = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            common = common.negate();
        }
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
        if (Math.max(numerator.bitLength(), denominator.bitLength()) > MAX_BITS) {
            throw tooBig();
        }
    }

    /** A whole number. */
    public static Rational of(long whole) {
        return of(BigInteger.valueOf(whole));
    }

    /** A whole number. */
    public static Rational of(BigInteger whole) {
        return new Rational(whole, BigInteger.ONE);
    }

    /** A fraction. */
    public static Rational of(long numerator, long denominator) {
        return new Rational(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** A decimal such as {@code 0.25}. */
    static Rational decimal(String digits) {
        BigDecimal value = new BigDecimal(digits);
        return new Rational(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    public Rational plus(Rational other) {
        return new Rational(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Rational minus(Rational other) {
        return plus(other.negated());
    }

    public Rational times(Rational other) {
        return new Rational(
                numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** The quotient; dividing by zero throws {@link MathsException}. */
    public Rational dividedBy(Rational other) {
        return new Rational(
                numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public Rational negated() {
        return new Rational(numerator.negate(), denominator);
    }

    public Rational abs() {
        return signum() < 0 ? negated() : this;
    }

    /** This to a power; 0 to a negative power throws {@link MathsException}. */
    public Rational power(int exponent) {
        if (exponent < 0) {
            return ONE.dividedBy(power(-exponent));
        }
        long bits = Math.max(numerator.bitLength(), denominator.bitLength());
        if (bits * exponent > 2 * MAX_BITS) {
            throw tooBig();
        }
        return new Rational(numerator.pow(exponent), denominator.pow(exponent));
    }

    public int signum() {
        return numerator.signum();
    }

    public boolean isZero() {
        return signum() == 0;
    }

    public boolean isOne() {
        return equals(ONE);
    }

    public boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    /** Whether it can be written with finitely many decimals. */
    public boolean isDecimal() {
        BigInteger rest = denominator.shiftRight(denominator.getLowestSetBit());
        BigInteger five = BigInteger.valueOf(5);
        while (rest.mod(five).signum() == 0) {
            rest = rest.divide(five);
        }
        return rest.equals(BigInteger.ONE);
    }

    @Override
    public int compareTo(Rational other) {
        return minus(other).signum();
    }

    /** {@code 3}, {@code -1/2}. */
    @Override
    public String toString() {
        return isWhole() ? numerator.toString() : numerator + "/" + denominator;
    }

    private static MathsException tooBig() {
        return new MathsException(
                MathsException.Kind.TOO_BIG, "The numbers in that grow too big to work with.");
    }
}
