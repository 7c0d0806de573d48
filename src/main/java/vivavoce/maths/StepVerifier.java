package vivavoce.maths;

/** Checks every step twice: exactly, and by arithmetic at points. */
final class StepVerifier {

    private final Problem problem;
    private final Aim aim;

    /** For the steps of a problem from a line on. */
    StepVerifier(Problem problem, Statement start) {
        this.problem = problem;
        aim = from(start);
    }

    /**
     * Returns the step when it is right.
     *
     * @throws IllegalStateException when it is not: a mistake in this program
     */
    Step verified(Step step) {
        if (aim.standing(step.after()) != Aim.Standing.FOLLOWS
                || !from(step.before()).agrees(step.after())) {
            throw new IllegalStateException(
                    "A wrong step was stopped: %s to %s".formatted(step.before(), step.after()));
        }
        return step;
    }

    /**
     * What follows from a line. An equation in one letter stands for itself, for it may have lost a
     * factor that is never zero, or that the problem has twice; all else follows from the problem.
     */
    private Aim from(Statement line) {
        return Aim.of(
                problem instanceof Problem.Solve(var statement, var method)
                                && statement.letters().size() == 1
                        ? new Problem.Solve(line, method)
                        : problem);
    }
}
