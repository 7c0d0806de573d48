package vivavoce.bench.teaching;

import vivavoce.maths.Alternatives;
import vivavoce.maths.Equation;
import vivavoce.maths.Expression;
import vivavoce.maths.Inequality;
import vivavoce.maths.Letter;
import vivavoce.maths.Point;
import vivavoce.maths.Problem;
import vivavoce.maths.Ratio;
import vivavoce.maths.Statement;
import vivavoce.maths.Together;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Decides by floating-point substitution whether a line is right. It shares nothing with the tutor
 * and its checker but the reading of maths.
 *
 * @param problem that the lines belong to
 */
record Judge(Problem problem) {

    /** What a line is worth. */
    enum Label {
        RIGHT,
        /** True, but not all of the answer. */
        PART,
        WRONG,
        /** This judge can not tell. */
        UNDECIDED
    }

    private static final double[] PLACES = {-7.3, -2.6, -0.9, 0.45, 1.7, 3.2, 8.65, 12.4};
    private static final double STEP = 1e-4;
    private static final double SLOPE_CLOSE = 1e-5;

    /** What a line is worth. */
    Label label(Statement line) {
        return switch (problem) {
            case Problem.Solve(var statement, var method) -> solving(statement, line);
            case Problem.Rewrite(var goal, var expression) -> rewriting(expression, line);
            case Problem.Differentiate(var function) -> derivative(function, line);
            case Problem.Cancel(var ratio) ->
                    line instanceof Ratio other ? of(proportional(ratio, other)) : Label.UNDECIDED;
            case Problem.Share(var amount, var ratio) -> share(amount, ratio, line);
            case Problem.GradientAndIntercept(var equation) -> straight(equation, line);
            case Problem.LineThrough(var first, var second) -> straight(first, second, line);
        };
    }

    /** Whether a statement on its own is true: an identity, or a sum that comes out. */
    static boolean isTrue(Statement statement) {
        return statement instanceof Equation(var left, var right) && agree(left, right);
    }

    private static Label of(boolean right) {
        return right ? Label.RIGHT : Label.WRONG;
    }

    private static Label rewriting(Expression whole, Statement line) {
        return switch (line) {
            case Expression expression -> of(agree(whole, expression));
            case Equation(var left, var right) -> of(agree(left, right) && agree(whole, right));
            default -> Label.UNDECIDED;
        };
    }

    private static Label solving(Statement problem, Statement line) {
        List<String> letters = List.copyOf(problem.letters());
        if (!problem.letters().containsAll(line.letters()) || line instanceof Expression) {
            return Label.UNDECIDED;
        }
        return switch (letters.size()) {
            case 1 -> oneLetter(problem, line, letters.getFirst());
            case 2 -> twoLetters(problem, line, letters.getFirst(), letters.getLast());
            default -> Label.UNDECIDED;
        };
    }

    /** Both are tried wherever a side meets another, beside those places, and far from them. */
    private static Label oneLetter(Statement problem, Statement line, String letter) {
        List<Double> roots = new ArrayList<>(roots(problem, letter));
        roots.addAll(roots(line, letter));
        if (roots.stream().anyMatch(root -> root.isNaN())) {
            return Label.UNDECIDED;
        }
        double[] places =
                DoubleStream.concat(
                                DoubleStream.of(PLACES),
                                roots.stream()
                                        .flatMapToDouble(
                                                r -> DoubleStream.of(r, r - STEP, r + STEP)))
                        .toArray();
        boolean same = true;
        boolean implies = true;
        boolean ever = false;
        for (double place : places) {
            Numbers numbers = new Numbers(Map.of(letter, place));
            boolean here = numbers.holds(line);
            boolean should = numbers.holds(problem);
            same &= here == should;
            implies &= !here || should;
            ever |= here;
        }
        boolean part = implies && ever && !(problem instanceof Inequality);
        return same ? Label.RIGHT : part ? Label.PART : Label.WRONG;
    }

    private static List<Double> roots(Statement statement, String letter) {
        return relations(statement)
                .flatMap(sides -> Parabola.of(sides, letter).roots().stream())
                .toList();
    }

    private static Stream<Equation> relations(Statement statement) {
        return switch (statement) {
            case Equation equation -> Stream.of(equation);
            case Inequality(var left, var relation, var right) ->
                    Stream.of(new Equation(left, right));
            case Together(var parts) -> parts.stream().flatMap(Judge::relations);
            case Alternatives(var parts) -> parts.stream().flatMap(Judge::relations);
            default -> Stream.of();
        };
    }

    private static Label twoLetters(Statement problem, Statement line, String x, String y) {
        double[] at = Parabola.crossing(relations(problem).toList(), x, y);
        if (at.length == 0) {
            return Label.UNDECIDED;
        }
        boolean holds = new Numbers(Map.of(x, at[0], y, at[1])).holds(line);
        return !holds ? Label.WRONG : line.letters().size() < 2 ? Label.PART : Label.RIGHT;
    }

    private static Label derivative(Expression function, Statement line) {
        return switch (line) {
            case Expression expression ->
                    of(agree(function, expression) || isSlope(function, expression));
            case Equation(Letter name, var right) when !function.letters().contains(name.name()) ->
                    of(isSlope(function, right));
            default -> Label.UNDECIDED;
        };
    }

    private static boolean isSlope(Expression function, Expression said) {
        String letter = function.letters().isEmpty() ? "x" : function.letters().first();
        return DoubleStream.of(PLACES)
                .allMatch(place -> {
                    double rise =
                            new Numbers(Map.of(letter, place + STEP)).of(function)
                                    - new Numbers(Map.of(letter, place - STEP)).of(function);
                    double slope = rise / (2 * STEP);
                    double value = new Numbers(Map.of(letter, place)).of(said);
                    return Math.abs(slope - value) <= SLOPE_CLOSE * Math.max(1, Math.abs(slope));
                });
    }

    private static boolean proportional(Ratio one, Ratio other) {
        double[] ours = values(one);
        double[] theirs = values(other);
        if (ours.length != theirs.length) {
            return false;
        }
        for (int i = 1; i < ours.length; i++) {
            if (!Numbers.same(ours[0] * theirs[i], theirs[0] * ours[i])) {
                return false;
            }
        }
        return true;
    }

    private static Label share(Expression amount, Ratio ratio, Statement line) {
        double whole = new Numbers(Map.of()).of(amount);
        double parts = DoubleStream.of(values(ratio)).sum();
        return switch (line) {
            case Expression one -> of(Numbers.same(new Numbers(Map.of()).of(one) * parts, whole));
            case Ratio shares ->
                    of(
                            proportional(ratio, shares)
                                    && (shares.equals(ratio)
                                            || Numbers.same(
                                                    DoubleStream.of(values(shares)).sum(), whole)));
            default -> Label.UNDECIDED;
        };
    }

    private static double[] values(Ratio ratio) {
        Map<String, Double> at = new HashMap<>();
        ratio.letters().forEach(letter -> at.put(letter, 2.3));
        return ratio.parts().stream().mapToDouble(new Numbers(at)::of).toArray();
    }

    private static Label straight(Equation line, Statement said) {
        double[] m = Parabola.slopeAndHeight(line);
        return m.length == 0 ? Label.UNDECIDED : straight(m[0], m[1], said);
    }

    private static Label straight(Point first, Point second, Statement said) {
        Numbers none = new Numbers(Map.of());
        double x = none.of(first.x());
        double y = none.of(first.y());
        double m = (none.of(second.y()) - y) / (none.of(second.x()) - x);
        return Double.isFinite(m) ? straight(m, y - m * x, said) : Label.UNDECIDED;
    }

    private static Label straight(double m, double c, Statement said) {
        if (said instanceof Together(var parts)) {
            boolean right = parts.stream().allMatch(part -> straight(m, c, part) != Label.WRONG);
            return of(right);
        }
        if (!(said instanceof Equation equation)) {
            return Label.UNDECIDED;
        }
        boolean on = true;
        boolean beside = false;
        for (double x : PLACES) {
            on &= holds(equation, m, c, x, m * x + c);
            beside |= holds(equation, m, c, x, m * x + c + 1.3);
        }
        boolean aboutLine = equation.letters().contains("y") || equation.letters().contains("x");
        return !on || (aboutLine && beside) ? Label.WRONG : aboutLine ? Label.RIGHT : Label.PART;
    }

    private static boolean holds(Equation equation, double m, double c, double x, double y) {
        return new Numbers(Map.of("m", m, "c", c, "x", x, "y", y)).holds(equation);
    }

    private static boolean agree(Expression one, Expression other) {
        int tried = 0;
        for (int row = 0; row < PLACES.length; row++) {
            Map<String, Double> at = new HashMap<>();
            int i = row;
            for (String letter : new Equation(one, other).letters()) {
                at.put(letter, PLACES[i++ % PLACES.length]);
            }
            double left = new Numbers(at).of(one);
            double right = new Numbers(at).of(other);
            if (Double.isFinite(left) && Double.isFinite(right)) {
                tried++;
                if (!Numbers.same(left, right)) {
                    return false;
                }
            }
        }
        return tried > 1;
    }
}
