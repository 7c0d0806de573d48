package vivavoce.guard;

import vivavoce.maths.Equation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A straight line {@code ax + by + c = 0} in the plane of two letters, found from values alone.
 *
 * @param across the name of the first letter
 * @param up the name of the second
 */
record Plane(String across, String up, BigDecimal a, BigDecimal b, BigDecimal c) {

    private static final List<BigDecimal> TRIED =
            List.of(new BigDecimal("-3.5"), new BigDecimal("7.25"), new BigDecimal("12.1"));

    /** The line of an equation; empty where it is none. */
    static Optional<Plane> of(Equation equation, String across, String up) {
        try {
            BigDecimal zero = BigDecimal.ZERO;
            BigDecimal c = difference(equation, across, up, zero, zero);
            BigDecimal a = difference(equation, across, up, BigDecimal.ONE, zero).subtract(c);
            BigDecimal b = difference(equation, across, up, zero, BigDecimal.ONE).subtract(c);
            Plane plane = new Plane(across, up, a, b, c);
            return plane.fits(equation) && !(isZero(a) && isZero(b))
                    ? Optional.of(plane)
                    : Optional.empty();
        } catch (ArithmeticException unknown) {
            return Optional.empty();
        }
    }

    /** Where it crosses another line; empty where they are parallel. */
    Optional<Map<String, BigDecimal>> crossing(Plane other) {
        BigDecimal bottom = a.multiply(other.b).subtract(other.a.multiply(b));
        if (isZero(bottom)) {
            return Optional.empty();
        }
        BigDecimal x = b.multiply(other.c).subtract(other.b.multiply(c));
        BigDecimal y = c.multiply(other.a).subtract(other.c.multiply(a));
        return Optional.of(
                Map.of(
                        across,
                        x.divide(bottom, Evaluation.DIGITS),
                        up,
                        y.divide(bottom, Evaluation.DIGITS)));
    }

    /** Whether it is the same line. */
    boolean isSameAs(Plane other) {
        return same(a.multiply(other.b), b.multiply(other.a))
                && same(a.multiply(other.c), c.multiply(other.a))
                && same(b.multiply(other.c), c.multiply(other.b));
    }

    /** The slope; empty where it is upright. */
    Optional<BigDecimal> gradient() {
        return isZero(b) ? Optional.empty() : Optional.of(a.negate().divide(b, Evaluation.DIGITS));
    }

    /** Where it crosses the upright axis; empty where it is upright. */
    Optional<BigDecimal> intercept() {
        return isZero(b) ? Optional.empty() : Optional.of(c.negate().divide(b, Evaluation.DIGITS));
    }

    private boolean fits(Equation equation) {
        return TRIED.stream()
                .allMatch(x ->
                        TRIED.stream()
                                .allMatch(y ->
                                        same(
                                                difference(equation, across, up, x, y),
                                                a.multiply(x).add(b.multiply(y)).add(c))));
    }

    private static BigDecimal difference(
            Equation equation, String across, String up, BigDecimal x, BigDecimal y) {
        Evaluation at = new Evaluation(Map.of(across, x, up, y));
        return at.of(equation.left()).subtract(at.of(equation.right()));
    }

    private static boolean isZero(BigDecimal value) {
        return same(value, BigDecimal.ZERO);
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return Evaluation.same(one, other);
    }
}
