package vivavoce.maths;

import java.math.BigInteger;

/** Roots that come out exactly. */
final class ExactRoot {

    private ExactRoot() {}

    /**
     * The root of a number that is a perfect power.
     *
     * @throws MathsException for every other root
     */
    static Rational of(Canonical radicand, int degree) {
        if (!radicand.isRational()) {
            throw beyond();
        }
        return of(radicand.top().constantTerm(), degree);
    }

    /** As above, of a value. */
    static Rational of(Rational value, int degree) {
        if (value.signum() < 0) {
            if (degree % 2 == 1) {
                return of(value.negated(), degree).negated();
            }
            throw new MathsException(
                    MathsException.Kind.BEYOND,
                    "A negative number has no root of that kind among the real numbers.");
        }
        return new Rational(whole(value.numerator(), degree), whole(value.denominator(), degree));
    }

    /** Newton's method on whole numbers, from above. */
    private static BigInteger whole(BigInteger value, int degree) {
        if (value.signum() == 0) {
            return value;
        }
        BigInteger root = BigInteger.ONE.shiftLeft(value.bitLength() / degree + 1);
        while (true) {
            Effort.spend(value.bitLength());
            BigInteger below = root.pow(degree - 1);
            BigInteger next =
                    root.multiply(BigInteger.valueOf(degree - 1L))
                            .add(value.divide(below))
                            .divide(BigInteger.valueOf(degree));
            if (next.compareTo(root) >= 0) {
                break;
            }
            root = next;
        }
        if (!root.pow(degree).equals(value)) {
            throw beyond();
        }
        return root;
    }

    private static MathsException beyond() {
        return new MathsException(
                MathsException.Kind.BEYOND, "I can only work with roots that come out exactly.");
    }
}
