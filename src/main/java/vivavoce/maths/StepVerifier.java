package vivavoce.maths;

/** Checks every step twice: exactly, and by arithmetic at random points. */
final class StepVerifier {

    private StepVerifier() {}

    /**
     * Returns the step when it is right.
     *
     * @throws IllegalStateException when it is not: a mistake in this program
     */
    static Step verified(Step step) {
        if (!Equivalence.same(step.before(), step.after())
                || !Sampling.agree(step.before(), step.after())) {
            throw new IllegalStateException(
                    "A wrong step was stopped: %s to %s".formatted(step.before(), step.after()));
        }
        return step;
    }
}
