package vivavoce.maths;

/** Fresh problems; the same seed gives the same ones in the same order. */
public final class ProblemGenerator {

    private final Dice dice;

    /** A row of problems. */
    public ProblemGenerator(long seed) {
        dice = new Dice(seed);
    }

    /** The next problem that needs a skill; it has an answer, and the solver finds it. */
    public Problem next(Skill skill, Difficulty difficulty) {
        return switch (skill.topic()) {
            case LINEAR_EQUATIONS -> Problem.of(new LinearProblems(dice, difficulty).next(skill));
            case INEQUALITIES -> Problem.of(new InequalityProblems(dice, difficulty).next(skill));
            default ->
                    throw new MathsException(
                            MathsException.Kind.BEYOND, "There are no problems of that kind yet.");
        };
    }
}
