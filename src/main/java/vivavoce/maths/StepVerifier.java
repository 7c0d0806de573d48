package vivavoce.maths;

/** Checks every step twice against its problem: exactly, and by arithmetic at points. */
final class StepVerifier {

    private final Aim aim;

    StepVerifier(Problem problem) {
        aim = Aim.of(problem);
    }

    /**
     * Returns the step when it is right.
     *
     * @throws IllegalStateException when it is not: a mistake in this program
     */
    Step verified(Step step) {
        if (aim.standing(step.after()) != Aim.Standing.FOLLOWS || !aim.agrees(step.after())) {
            throw new IllegalStateException(
                    "A wrong step was stopped: %s to %s".formatted(step.before(), step.after()));
        }
        return step;
    }
}
