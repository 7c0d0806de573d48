package vivavoce.maths;

import vivavoce.maths.Solution.Outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Solves a linear equation in one letter, or simplifies an expression, in checked steps. */
public final class Solver {

    private static final int MOST_STEPS = 400;

    private Solver() {}

    /**
     * The whole solution.
     *
     * @throws MathsException when the statement is beyond what is solved here, with a sentence
     */
    public static Solution solve(Statement problem) {
        return switch (problem) {
            case Equation equation -> equation(equation);
            case Expression expression -> expression(expression);
        };
    }

    /**
     * The next step of a solution; empty when there is none left.
     *
     * @throws MathsException when the statement is beyond what is solved here, with a sentence
     */
    public static Optional<Step> nextStep(Statement statement) {
        return solve(statement).steps().stream().findFirst();
    }

    private static Solution equation(Equation problem) {
        Polynomial difference = LinearEquation.difference(problem);
        LinearSolver solver = new LinearSolver(problem);
        List<Step> steps = new ArrayList<>();
        Equation current = problem;
        for (Optional<Step> step = solver.next(current);
                step.isPresent();
                step = solver.next(current)) {
            steps.add(StepVerifier.verified(checkedCount(step.get(), steps)));
            current = (Equation) step.get().after();
        }
        if (difference.degree() == 1) {
            return new Solution(problem, steps, List.of(solved(problem, current)), Outcome.ONE);
        }
        return new Solution(
                problem, steps, List.of(), difference.isZero() ? Outcome.ALL : Outcome.NONE);
    }

    /** The last line, checked in the problem itself. */
    private static Equation solved(Equation problem, Equation last) {
        String letter = problem.letters().first();
        boolean right =
                last.isSolved()
                        && last.left().equals(new Letter(letter))
                        && Substitution.check(problem, letter, Value.of(last.right())).holds();
        if (!right) {
            throw new IllegalStateException("A wrong solution was stopped: " + last);
        }
        return last;
    }

    private static Solution expression(Expression problem) {
        ExpressionSteps rewriter = new ExpressionSteps(problem);
        List<Step> steps = new ArrayList<>();
        Expression current = problem;
        for (Optional<Step> step = rewriter.next(current);
                step.isPresent();
                step = rewriter.next(current)) {
            steps.add(StepVerifier.verified(checkedCount(step.get(), steps)));
            current = (Expression) step.get().after();
        }
        return new Solution(problem, steps, List.of(current), Outcome.ONE);
    }

    private static Step checkedCount(Step step, List<Step> steps) {
        if (steps.size() >= MOST_STEPS) {
            throw new IllegalStateException("No end to the steps of " + step.before());
        }
        return step;
    }
}
