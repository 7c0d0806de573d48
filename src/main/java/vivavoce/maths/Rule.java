package vivavoce.maths;

/** What is done in a step. */
public enum Rule {
    ADD_TO_BOTH_SIDES(3),
    SUBTRACT_FROM_BOTH_SIDES(3),
    MULTIPLY_BOTH_SIDES(3),
    DIVIDE_BOTH_SIDES(3),
    SWAP_SIDES(1),
    EXPAND(3),
    COLLECT_LIKE_TERMS(2),
    /** The same term written more simply. */
    SIMPLIFY(1),
    /** One sum, product, quotient or power of numbers worked out. */
    CALCULATE(1);

    private final int effort;

    Rule(int effort) {
        this.effort = effort;
    }

    /** How hard it is for a learner, against the others. */
    int effort() {
        return effort;
    }
}
