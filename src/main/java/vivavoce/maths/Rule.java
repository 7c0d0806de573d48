package vivavoce.maths;

/** What is done in a step. */
public enum Rule {
    ADD_TO_BOTH_SIDES,
    SUBTRACT_FROM_BOTH_SIDES,
    MULTIPLY_BOTH_SIDES,
    DIVIDE_BOTH_SIDES,
    SWAP_SIDES,
    EXPAND,
    COLLECT_LIKE_TERMS,
    /** The same term written more simply. */
    SIMPLIFY,
    /** One sum, product, quotient or power of numbers worked out. */
    CALCULATE
}
