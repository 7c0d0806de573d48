package vivavoce.learner;

/**
 * How likely it is that a skill is known, by Bayesian knowledge tracing: A. T. Corbett and J. R.
 * Anderson, "Knowledge tracing: modeling the acquisition of procedural knowledge", User Modeling
 * and User-Adapted Interaction 4 (1995). The four parameters are within the bounds that Corbett and
 * Anderson set themselves (a guess at most 0.3, a slip at most 0.1); a step taken with help counts
 * as one that was not known, as in their tutor.
 *
 * @param known the probability, 0 to 1
 * @param seen how many steps it rests on
 */
public record Mastery(double known, int seen) {

    /** Corbett and Anderson's criterion: a skill is mastered from here on. */
    public static final double MASTERED = 0.95;

    private static final double KNOWN_BEFORE = 0.3;
    private static final double LEARNT_EACH_TIME = 0.15;
    private static final double SLIP = 0.1;
    private static final double GUESS = 0.2;

    /** Refuses what is no probability. */
    public Mastery {
        if (!(known >= 0 && known <= 1) || seen < 0) {
            throw new IllegalArgumentException("not a mastery: " + known + " after " + seen);
        }
    }

    /** Before anything was seen. */
    public static Mastery unseen() {
        return new Mastery(KNOWN_BEFORE, 0);
    }

    /**
     * After one more step that needed the skill.
     *
     * @param alone whether it was right at the first go and without help
     */
    public Mastery after(boolean alone) {
        double ifKnown = known * (alone ? 1 - SLIP : SLIP);
        double ifNot = (1 - known) * (alone ? GUESS : 1 - GUESS);
        double evidence = ifKnown / (ifKnown + ifNot);
        return new Mastery(evidence + (1 - evidence) * LEARNT_EACH_TIME, seen + 1);
    }

    /** Whether practice has done its work. */
    public boolean isMastered() {
        return known >= MASTERED;
    }
}
