package vivavoce.maths;

/** What is done in a step. */
public enum Rule {
    ADD_TO_BOTH_SIDES(3),
    SUBTRACT_FROM_BOTH_SIDES(3),
    MULTIPLY_BOTH_SIDES(3),
    DIVIDE_BOTH_SIDES(3),
    SWAP_SIDES(1),
    /** Everything on one side, 0 on the other. */
    COLLECT_ON_ONE_SIDE(3),
    EXPAND(3),
    COLLECT_LIKE_TERMS(2),
    /** The same term written more simply. */
    SIMPLIFY(1),
    /** One sum, product, quotient or power of numbers worked out. */
    CALCULATE(1),
    IMPROPER_FRACTION(1),
    COMMON_DENOMINATOR(2),
    ADD_FRACTIONS(2),
    MULTIPLY_FRACTIONS(2),
    /** Division by a fraction turned into multiplication. */
    INVERT_DIVISOR(2),
    CANCEL(1),
    /** To a fraction, a decimal or a percentage. */
    CONVERT(2),
    MULTIPLY_PARTS(2),
    DIVIDE_PARTS(2),
    /** An amount divided by all the parts of a ratio. */
    ONE_PART(3),
    SHARE(2),
    SIMPLIFY_ROOT(2),
    RATIONALISE(3),
    TAKE_OUT_COMMON_FACTOR(3),
    DIFFERENCE_OF_SQUARES(3),
    FACTORISE_QUADRATIC(4),
    SPLIT_MIDDLE_TERM(3),
    GROUP(3),
    FACTOR_THEOREM(4),
    COMPLETE_THE_SQUARE(4),
    ZERO_PRODUCT(3),
    TAKE_SQUARE_ROOTS(3),
    QUADRATIC_FORMULA(4),
    ADD_EQUATIONS(3),
    SUBTRACT_EQUATIONS(3),
    MULTIPLY_EQUATIONS(3),
    /** A value or an expression put for a letter. */
    SUBSTITUTE(3),
    MAKE_SUBJECT(3),
    REORDER(1),
    GRADIENT(3),
    /** The gradient and the intercept read off y = mx + c. */
    READ_OFF(2),
    DIFFERENTIATE(4);

    private final int effort;

    Rule(int effort) {
        this.effort = effort;
    }

    /** How hard it is for a learner, against the others. */
    int effort() {
        return effort;
    }
}
