package vivavoce.maths;

import vivavoce.maths.Solution.Outcome;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the answer off the last line of a solution, and tries it in the problem. */
final class Answers {

    private Answers() {}

    /**
     * The solution whose steps end in a line.
     *
     * @throws IllegalStateException when the answer does not fit the problem: a mistake in this
     *     program
     */
    static Solution of(Problem problem, List<Step> steps, Statement last) {
        Outcome outcome = outcome(problem, last);
        List<Statement> solutions =
                switch (outcome) {
                    case NONE, ALL -> List.of();
                    case ONE -> List.of(last);
                    case SEVERAL -> last instanceof Alternatives(var parts) ? parts : List.of(last);
                };
        if (problem instanceof Problem.Solve) {
            solutions.forEach(solution -> tried(problem.statement(), solution));
        }
        return new Solution(problem, steps, solutions, outcome);
    }

    private static Outcome outcome(Problem problem, Statement last) {
        if (!(problem instanceof Problem.Solve(var statement, var method))) {
            return Outcome.ONE;
        }
        return switch (SolutionSet.of(statement, statement.letters())) {
            case SolutionSet set when set.isEmpty() -> Outcome.NONE;
            case SolutionSet set when set.isAll() -> Outcome.ALL;
            case LinearSystem system -> system.isPoint() ? Outcome.ONE : Outcome.ALL;
            case Interval _ -> Outcome.SEVERAL;
            case RealRoots _ -> last instanceof Alternatives ? Outcome.SEVERAL : Outcome.ONE;
        };
    }

    private static void tried(Statement problem, Statement solution) {
        boolean fits =
                switch (solution) {
                    case Equation equation -> fits(problem, List.of(equation));
                    case Together(var parts) when parts.getFirst() instanceof Equation ->
                            fits(problem, parts);
                    default -> Equivalence.same(problem, solution);
                };
        if (!fits) {
            throw new IllegalStateException("A wrong solution was stopped: " + solution);
        }
    }

    private static boolean fits(Statement problem, List<? extends Statement> values) {
        Map<String, Expression> letters = new HashMap<>();
        for (Statement part : values) {
            if (part instanceof Equation(Letter(var name), var value) && value.isNumeric()) {
                letters.put(name, value);
            }
        }
        return letters.keySet().equals(problem.letters()) && Truth.at(problem, letters);
    }
}
