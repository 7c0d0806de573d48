package vivavoce.bench.teaching;

import vivavoce.maths.Equation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The difference of two sides as {@code ax² + bx + c}, fitted through three points.
 *
 * @param fits whether it goes through three more
 */
record Parabola(double a, double b, double c, boolean fits) {

    private static final double[] MORE = {-4.7, 2.9, 9.35};

    static Parabola of(Equation sides, String letter) {
        double c = difference(sides, Map.of(letter, 0.0));
        double one = difference(sides, Map.of(letter, 1.0));
        double minus = difference(sides, Map.of(letter, -1.0));
        double a = (one + minus) / 2 - c;
        double b = (one - minus) / 2;
        boolean fits = true;
        for (double x : MORE) {
            fits &= Numbers.same(a * x * x + b * x + c, difference(sides, Map.of(letter, x)));
        }
        return new Parabola(a, b, c, fits);
    }

    /** Where it is zero; NaN where it is no parabola at all. */
    List<Double> roots() {
        if (!fits) {
            return List.of(Double.NaN);
        }
        if (Numbers.same(a, 0)) {
            return Numbers.same(b, 0) ? List.of() : List.of(-c / b);
        }
        double inside = b * b - 4 * a * c;
        if (Math.abs(inside) < 1e-9 * Math.max(1, b * b)) {
            return List.of(-b / (2 * a));
        }
        double reach = Math.sqrt(inside) / (2 * a);
        double axis = -b / (2 * a);
        return inside < 0 ? List.of() : List.of(axis - reach, axis + reach);
    }

    /** Where two straight lines cross; nothing where they do not, or are none. */
    static double[] crossing(List<Equation> lines, String x, String y) {
        if (lines.size() != 2) {
            return new double[0];
        }
        double[] one = plane(lines.getFirst(), x, y);
        double[] two = plane(lines.getLast(), x, y);
        double bottom = one[0] * two[1] - two[0] * one[1];
        return Numbers.same(bottom, 0) || Double.isNaN(bottom)
                ? new double[0]
                : new double[] {
                    (one[1] * two[2] - two[1] * one[2]) / bottom,
                    (one[2] * two[0] - two[2] * one[0]) / bottom
                };
    }

    /** m and c of y = mx + c; nothing for an upright line. */
    static double[] slopeAndHeight(Equation line) {
        double[] plane = plane(line, "x", "y");
        return Numbers.same(plane[1], 0)
                ? new double[0]
                : new double[] {-plane[0] / plane[1], -plane[2] / plane[1]};
    }

    private static double[] plane(Equation line, String x, String y) {
        double c = difference(line, both(x, 0, y, 0));
        return new double[] {
            difference(line, both(x, 1, y, 0)) - c, difference(line, both(x, 0, y, 1)) - c, c
        };
    }

    private static Map<String, Double> both(String x, double across, String y, double up) {
        Map<String, Double> at = new HashMap<>();
        at.put(x, across);
        at.put(y, up);
        return at;
    }

    private static double difference(Equation sides, Map<String, Double> at) {
        Numbers numbers = new Numbers(at);
        return numbers.of(sides.left()) - numbers.of(sides.right());
    }
}
