package vivavoce.maths;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;

/** Whether two statements agree at random exact points, by arithmetic with numbers alone. */
final class Sampling {

    private static final int POINTS = 6;
    private static final int TRIES = 40;
    private static final long SEED = 20;

    private Sampling() {}

    /** Whether they do: the same value of expressions, the same truth of other statements. */
    static boolean agree(Statement before, Statement after) {
        if (before instanceof Expression one && after instanceof Expression other) {
            Equation claim = new Equation(one, other);
            return points(claim).stream().allMatch(point -> difference(claim, point).isZero());
        }
        if (before instanceof Together || after instanceof Together) {
            return agreeInTruth(before, after);
        }
        return (dividesByLetter(before) || dividesByLetter(after) || inProportion(before, after))
                && agreeInTruth(before, after);
    }

    private static boolean dividesByLetter(Statement statement) {
        return statement.expressions().stream().anyMatch(LinearEquation::dividesByLetter);
    }

    /**
     * Whether the products of the differences of the sides are in one proportion at every point;
     * where a solution counts twice, the one with the other's square; or where each factor of a
     * product that is zero counts once.
     */
    private static boolean inProportion(Statement before, Statement after) {
        List<Map<String, Rational>> points = points(new Together(List.of(before, after)));
        return inProportion(before, after, points, Sampling::difference)
                || inProportion(before, after, points, Sampling::onceEach);
    }

    private static boolean inProportion(
            Statement before, Statement after, List<Map<String, Rational>> points, Measure by) {
        List<Canonical> was = points.stream().map(point -> product(before, point, by)).toList();
        List<Canonical> is = points.stream().map(point -> product(after, point, by)).toList();
        List<Canonical> squared = is.stream().map(value -> value.times(value)).toList();
        List<Canonical> wasSquared = was.stream().map(value -> value.times(value)).toList();
        return inProportion(was, is) || inProportion(was, squared) || inProportion(wasSquared, is);
    }

    private static boolean inProportion(List<Canonical> was, List<Canonical> is) {
        for (int i = 0; i < was.size(); i++) {
            boolean sameRatio = was.get(0).times(is.get(i)).same(is.get(0).times(was.get(i)));
            if (!sameRatio || was.get(i).isZero() != is.get(i).isZero()) {
                return false;
            }
        }
        return true;
    }

    private static boolean agreeInTruth(Statement before, Statement after) {
        return points(new Together(List.of(before, after))).stream()
                .map(Sampling::written)
                .allMatch(point -> Truth.at(before, point) == Truth.at(after, point));
    }

    private static Map<String, Expression> written(Map<String, Rational> point) {
        Map<String, Expression> written = new HashMap<>();
        point.forEach((letter, value) -> written.put(letter, Expression.of(value)));
        return written;
    }

    /** How far the sides of an equation are apart at a point. */
    private interface Measure {
        Canonical of(Equation equation, Map<String, Rational> point);
    }

    /** Of all alternatives, multiplied. */
    private static Canonical product(
            Statement statement, Map<String, Rational> point, Measure apart) {
        return switch (statement) {
            case Equation equation -> apart.of(equation, point);
            case Inequality inequality -> apart.of(inequality.sides(), point);
            case Alternatives(var parts) ->
                    parts.stream()
                            .map(part -> product(part, point, apart))
                            .reduce(Canonical::times)
                            .orElseThrow();
            default -> throw SolutionSet.beyond();
        };
    }

    /** Of a product that is zero: its factors multiplied, each once, whatever its power. */
    private static Canonical onceEach(Equation equation, Map<String, Rational> point) {
        Term product = Term.of(equation.left());
        return product.isNumber() || !Simplest.isZero(equation.right())
                ? difference(equation, point)
                : product.bases().keySet().stream()
                        .map(base -> value(base, point))
                        .reduce(Canonical.constant(Rational.ONE), Canonical::times);
    }

    private static Canonical difference(Equation equation, Map<String, Rational> point) {
        return value(equation.left(), point).minus(value(equation.right(), point));
    }

    /** By plain arithmetic, except where a root does not come out. */
    private static Canonical value(Expression expression, Map<String, Rational> point) {
        try {
            return Canonical.constant(Value.of(expression, point));
        } catch (MathsException e) {
            if (e.kind() != MathsException.Kind.BEYOND) {
                throw e;
            }
            return Canonical.of(Truth.put(expression, written(point)));
        }
    }

    /** Points where the statement has a value. */
    private static List<Map<String, Rational>> points(Statement statement) {
        Random random = new Random(SEED);
        List<Map<String, Rational>> points = new ArrayList<>();
        SortedSet<String> letters = new TreeSet<>(statement.letters());
        for (int i = 0; i < TRIES && points.size() < POINTS; i++) {
            Map<String, Rational> point = point(random, letters);
            if (hasValue(statement, point)) {
                points.add(point);
            }
        }
        return points;
    }

    private static Map<String, Rational> point(Random random, SortedSet<String> letters) {
        Map<String, Rational> point = new HashMap<>();
        for (String letter : letters) {
            point.put(letter, Rational.of(random.nextInt(-99, 100), random.nextInt(1, 12)));
        }
        return point;
    }

    private static boolean hasValue(Statement statement, Map<String, Rational> point) {
        try {
            statement.expressions().forEach(expression -> value(expression, point));
            return true;
        } catch (MathsException e) {
            if (e.kind() == MathsException.Kind.DIVISION_BY_ZERO) {
                return false;
            }
            throw e;
        }
    }
}
