package vivavoce.maths;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Checks every step twice: by canonical form, and by arithmetic at random exact points. */
final class StepVerifier {

    private static final int POINTS = 6;
    private static final int TRIES = 40;
    private static final long SEED = 20;

    private StepVerifier() {}

    /**
     * Returns the step when it is right.
     *
     * @throws IllegalStateException when it is not: a mistake in this program
     */
    static Step verified(Step step) {
        boolean right =
                switch (step.before()) {
                    case Equation before ->
                            step.after() instanceof Equation after
                                    && Equivalence.same(before, after)
                                    && agree(before, after);
                    case Expression before ->
                            step.after() instanceof Expression after
                                    && Equivalence.same(before, after)
                                    && agree(before, after);
                };
        if (!right) {
            throw new IllegalStateException(
                    "A wrong step was stopped: %s to %s".formatted(step.before(), step.after()));
        }
        return step;
    }

    private static boolean agree(Expression before, Expression after) {
        Equation claim = new Equation(before, after);
        return differences(claim, points(claim)).stream().allMatch(Rational::isZero);
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
        for (int i = 0; i < TRIES && points.size() < POINTS; i++) {
            Map<String, Rational> point = new HashMap<>();
            for (String letter : equation.letters()) {
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
