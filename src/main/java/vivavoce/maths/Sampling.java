package vivavoce.maths;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Whether two statements agree at random exact points; shares no code with the exact comparison.
 */
final class Sampling {

    private static final int POINTS = 6;
    private static final int TRIES = 40;
    private static final long SEED = 20;

    private Sampling() {}

    /** Whether they do: the same value of expressions, the same truth of other statements. */
    static boolean agree(Statement before, Statement after) {
        if (before instanceof Expression one && after instanceof Expression other) {
            Equation claim = new Equation(one, other);
            return differences(claim, points(claim)).stream().allMatch(Rational::isZero);
        }
        if (before instanceof Equation one && after instanceof Equation other) {
            return agree(one, other);
        }
        return before instanceof Inequality one
                && after instanceof Inequality other
                && agree(one, other);
    }

    /** The differences of the sides must be in one proportion at every point, and not zero. */
    private static boolean agree(Equation before, Equation after) {
        List<Map<String, Rational>> points = points(before);
        List<Rational> was = differences(before, points);
        List<Rational> is = differences(after, points);
        for (int i = 0; i < was.size(); i++) {
            boolean sameRatio = was.get(0).times(is.get(i)).equals(is.get(0).times(was.get(i)));
            if (!sameRatio || was.get(i).isZero() != is.get(i).isZero()) {
                return false;
            }
        }
        return true;
    }

    /** Both must be true at the same points, and change where one changes. */
    private static boolean agree(Inequality before, Inequality after) {
        List<Map<String, Rational>> points = points(before.sides());
        return agree(before.sides(), after.sides())
                && points.stream().allMatch(point -> holds(before, point) == holds(after, point));
    }

    private static boolean holds(Inequality inequality, Map<String, Rational> point) {
        Rational difference =
                Value.of(inequality.left(), point).minus(Value.of(inequality.right(), point));
        return inequality.relation().holds(difference.signum());
    }

    private static List<Rational> differences(
            Equation equation, List<Map<String, Rational>> points) {
        return points.stream()
                .map(point ->
                        Value.of(equation.left(), point).minus(Value.of(equation.right(), point)))
                .toList();
    }

    /** Points where the statement has a value. */
    private static List<Map<String, Rational>> points(Equation equation) {
        Random random = new Random(SEED);
        List<Map<String, Rational>> points = new ArrayList<>();
        SortedSet<String> letters = new TreeSet<>(equation.letters());
        for (int i = 0; i < TRIES && points.size() < POINTS; i++) {
            Map<String, Rational> point = new HashMap<>();
            for (String letter : letters) {
                point.put(letter, Rational.of(random.nextInt(-99, 100), random.nextInt(1, 12)));
            }
            if (hasValue(equation, point)) {
                points.add(point);
            }
        }
        return points;
    }

    private static boolean hasValue(Equation equation, Map<String, Rational> point) {
        try {
            differences(equation, List.of(point));
            return true;
        } catch (MathsException e) {
            if (e.kind() == MathsException.Kind.DIVISION_BY_ZERO) {
                return false;
            }
            throw e;
        }
    }
}
