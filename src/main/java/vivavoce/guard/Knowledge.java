package vivavoce.guard;

import vivavoce.maths.Equation;
import vivavoce.maths.Expression;
import vivavoce.maths.Point;
import vivavoce.maths.Problem;
import vivavoce.maths.Statement;
import vivavoce.maths.Together;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is true of a problem, found by substitution alone; it shares no code with the solver.
 *
 * @param problem empty where nothing is on the board
 * @param letters that may stand in what is said of it
 */
public record Knowledge(Optional<Problem> problem, Truths truths, Set<String> letters) {

    /** What is true without a problem: what numbers alone say. */
    public static Knowledge ofNumbers() {
        return new Knowledge(Optional.empty(), new Truths.Numbers(), Set.of());
    }

    /** What is true of a problem. */
    public static Knowledge of(Problem problem) {
        Set<String> letters = new TreeSet<>(problem.statement().letters());
        Truths truths = truths(problem, letters).orElseGet(Truths.Nothing::new);
        if (truths instanceof StraightLine) {
            letters.addAll(List.of("m", "c", "x", "y"));
        }
        if (problem instanceof Problem.Differentiate) {
            List.copyOf(letters).forEach(letter -> letters.add("dy/d" + letter));
        }
        return new Knowledge(Optional.of(problem), truths, letters);
    }

    /** Whether a statement is true of the problem. */
    public Truth isTrue(Statement statement) {
        return letters.containsAll(statement.letters()) ? truths.isTrue(statement) : Truth.UNKNOWN;
    }

    /** Whether a line says of the problem what the problem says, no more and no less. */
    public Truth follows(Statement line) {
        return letters.containsAll(line.letters()) ? truths.follows(line) : Truth.UNKNOWN;
    }

    /** Whether a line is true of the problem, though it may not be all of it. */
    public Truth isPart(Statement line) {
        return letters.containsAll(line.letters()) ? truths.isPart(line) : Truth.UNKNOWN;
    }

    /** Whether a value, said without a letter, is the answer and the only one. */
    Truth isAnswer(Expression value) {
        if (!(truths instanceof OneLetter(var letter, var solutions))) {
            return isTrue(value);
        }
        if (!value.isNumeric()) {
            return Truth.UNKNOWN;
        }
        try {
            BigDecimal number = Evaluation.without().of(value);
            boolean single = solutions.numbers().filter(n -> n.size() == 1).isPresent();
            boolean solves = solutions.contains(number);
            return single || !solves ? Truth.of(solves) : Truth.UNKNOWN;
        } catch (ArithmeticException unknown) {
            return Truth.UNKNOWN;
        }
    }

    /** Whether no number solves it. */
    public Truth hasNoSolution() {
        return truths instanceof OneLetter(var letter, var solutions)
                ? Truth.of(solutions.isEmpty())
                : Truth.UNKNOWN;
    }

    /** Whether every number solves it. */
    public Truth everyNumberSolves() {
        return truths instanceof OneLetter(var letter, var solutions)
                ? Truth.of(solutions.isEverything())
                : Truth.UNKNOWN;
    }

    private static Optional<Truths> truths(Problem problem, Set<String> letters) {
        return switch (problem) {
            case Problem.Solve(var statement, var method) -> solve(statement, letters);
            case Problem.Rewrite(var goal, var expression) ->
                    Optional.of(new Worth(List.of(expression)));
            case Problem.Differentiate(var function) -> Optional.of(derivative(function));
            case Problem.Cancel(var ratio) -> Optional.of(new Shares(ratio, Optional.empty()));
            case Problem.Share(var amount, var ratio) ->
                    Optional.of(new Shares(ratio, Optional.of(amount)));
            case Problem.GradientAndIntercept(var equation) ->
                    Plane.of(equation, "x", "y").map(StraightLine::new);
            case Problem.LineThrough(var first, var second) ->
                    through(first, second).map(StraightLine::new);
        };
    }

    private static Optional<Truths> solve(Statement statement, Set<String> letters) {
        List<String> names = List.copyOf(letters);
        return switch (names.size()) {
            case 1 ->
                    SolutionSet.of(statement, names.getFirst())
                            .map(set -> new OneLetter(names.getFirst(), set));
            case 2 ->
                    crossing(statement, names.getFirst(), names.getLast())
                            .map(point -> (Truths) point);
            default -> Optional.empty();
        };
    }

    private static Optional<Crossing> crossing(Statement statement, String x, String y) {
        if (!(statement instanceof Together(var parts))) {
            return Optional.empty();
        }
        List<Plane> lines = new ArrayList<>();
        for (Statement part : parts) {
            if (!(part instanceof Equation equation)) {
                return Optional.empty();
            }
            Plane.of(equation, x, y).ifPresent(lines::add);
        }
        return lines.size() == 2 && parts.size() == 2
                ? lines.getFirst().crossing(lines.getLast()).map(Crossing::new)
                : Optional.empty();
    }

    private static Truths derivative(Expression function) {
        return new Worth(
                function.isNumeric()
                        ? List.of(
                                function, new vivavoce.maths.Numeral(vivavoce.maths.Rational.ZERO))
                        : List.of(function, Derivative.of(function, function.letters().first())));
    }

    private static Optional<Plane> through(Point first, Point second) {
        try {
            Evaluation numbers = Evaluation.without();
            BigDecimal x = numbers.of(first.x());
            BigDecimal y = numbers.of(first.y());
            BigDecimal a = numbers.of(second.y()).subtract(y);
            BigDecimal b = x.subtract(numbers.of(second.x()));
            BigDecimal c = a.multiply(x).add(b.multiply(y)).negate();
            return a.signum() == 0 && b.signum() == 0
                    ? Optional.empty()
                    : Optional.of(new Plane("x", "y", a, b, c));
        } catch (ArithmeticException unknown) {
            return Optional.empty();
        }
    }
}
