package vivavoce.maths;

/** Fresh problems; the same seed gives the same ones in the same order. */
public final class ProblemGenerator {

    private final Dice dice;

    /** A row of problems. */
    public ProblemGenerator(long seed) {
        dice = new Dice(seed);
    }

    /** The next problem that needs a skill; the solver finds its answer in at least one step. */
    public Problem next(Skill skill, Difficulty difficulty) {
        return switch (skill.topic()) {
            case ARITHMETIC ->
                    new Problem.Rewrite(
                            Goal.WORK_OUT, new NumberProblems(dice, difficulty).next(skill));
            case FRACTIONS, PERCENTAGES, RATIO ->
                    new FractionProblems(dice, difficulty).next(skill);
            case POWERS_AND_ROOTS -> new PowerProblems(dice, difficulty).next(skill);
            case SIMPLIFYING, EXPANDING, FACTORISING ->
                    new AlgebraProblems(dice, difficulty).next(skill);
            case LINEAR_EQUATIONS -> Problem.of(new LinearProblems(dice, difficulty).next(skill));
            case INEQUALITIES -> Problem.of(new InequalityProblems(dice, difficulty).next(skill));
            case QUADRATICS -> new QuadraticProblems(dice, difficulty).next(skill);
            case SIMULTANEOUS_EQUATIONS, STRAIGHT_LINES, DERIVATIVES ->
                    new GraphProblems(dice, difficulty).next(skill);
        };
    }
}
