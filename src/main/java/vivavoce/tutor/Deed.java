package vivavoce.tutor;

import vivavoce.maths.Expression;
import vivavoce.maths.Rule;

import java.util.Optional;

/**
 * Something done to a line.
 *
 * @param rule what
 * @param amount of what is added, taken away, multiplied or divided by; of another rule the part of
 *     the line that it changes, where that is one
 */
record Deed(Rule rule, Optional<Expression> amount) {

    /** Whether it is done to both sides, and not a rewriting of one. */
    boolean toBothSides() {
        return switch (rule) {
            case ADD_TO_BOTH_SIDES,
                    SUBTRACT_FROM_BOTH_SIDES,
                    MULTIPLY_BOTH_SIDES,
                    DIVIDE_BOTH_SIDES ->
                    true;
            default -> false;
        };
    }
}
