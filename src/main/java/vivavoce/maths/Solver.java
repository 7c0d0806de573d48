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
        List<Step> steps = stepsFrom(Route.of(problem), problem.statement());
        Statement last = steps.isEmpty() ? problem.statement() : steps.getLast().after();
        return Answers.of(problem, steps, last);
    }

    private static List<Step> stepsFrom(Route route, Statement start) {
        List<Step> steps = new ArrayList<>();
        Statement current = start;
        for (Optional<Step> step = route.next(current);
                step.isPresent();
                step = route.next(current)) {
            if (steps.size() >= MOST_STEPS) {
                throw new IllegalStateException("No end to the steps of " + current);
            }
            steps.add(StepVerifier.verified(step.get()));
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
        return Route.of(problem.at(line)).next(line).map(StepVerifier::verified);
    }

    /** As above, of a statement that asks to be solved, worked out or simplified. */
    public static Optional<Step> nextStep(Statement statement) {
        return nextStep(Problem.of(statement), statement);
    }
}
