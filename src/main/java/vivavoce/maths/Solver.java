package vivavoce.maths;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Works problems out in checked steps. */
public final class Solver {

    private static final int MOST_STEPS = 400;

    private Solver() {}

    /**
     * The whole solution.
     *
     * @throws MathsException when the problem is beyond what is solved here, with a sentence
     */
    public static Solution solve(Problem problem) {
        return Effort.bounded(() -> solved(problem));
    }

    private static Solution solved(Problem problem) {
        List<Step> steps = stepsFrom(problem, problem.statement());
        steps.forEach(new StepVerifier(problem, problem.statement())::verified);
        Statement last = steps.isEmpty() ? problem.statement() : steps.getLast().after();
        return Answers.of(problem, steps, last);
    }

    /** The steps from a line of working to the answer, not yet verified. */
    static List<Step> stepsFrom(Problem problem, Statement start) {
        Route route = Route.of(problem);
        List<Step> steps = new ArrayList<>();
        Statement current = start;
        for (Optional<Step> step = route.next(current);
                step.isPresent();
                step = route.next(current)) {
            if (steps.size() >= MOST_STEPS) {
                throw new IllegalStateException("No end to the steps of " + current);
            }
            steps.add(step.get());
            current = step.get().after();
        }
        return steps;
    }

    /**
     * The whole solution of a statement that asks to be solved, worked out or simplified, see
     * {@link Problem#of}.
     *
     * @throws MathsException when it is beyond what is solved here, with a sentence
     */
    public static Solution solve(Statement statement) {
        return solve(Problem.of(statement));
    }

    /**
     * The next step from a line of working towards the answer of a problem; empty at the answer.
     *
     * @throws MathsException when it is beyond what is solved here, with a sentence
     */
    public static Optional<Step> nextStep(Problem problem, Statement line) {
        return Effort.bounded(
                () -> Route.of(problem).next(line).map(new StepVerifier(problem, line)::verified));
    }

    /** As above, of a statement that asks to be solved, worked out or simplified. */
    public static Optional<Step> nextStep(Statement statement) {
        return nextStep(Problem.of(statement), statement);
    }
}
