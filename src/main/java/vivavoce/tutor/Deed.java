package vivavoce.tutor;

import vivavoce.maths.Expression;

import java.util.Optional;

/**
 * Something done to an equation.
 *
 * @param kind what
 * @param amount of what is added, taken away, multiplied or divided by; empty for the other kinds
 */
record Deed(Kind kind, Optional<Expression> amount) {

    /** The kinds, as the phrase book names them. */
    enum Kind {
        ADD,
        SUBTRACT,
        MULTIPLY,
        DIVIDE,
        EXPAND,
        SIMPLIFY,
        SWAP;

        /** Whether it is done to both sides, and not a rewriting of one. */
        boolean toBothSides() {
            return switch (this) {
                case ADD, SUBTRACT, MULTIPLY, DIVIDE -> true;
                case EXPAND, SIMPLIFY, SWAP -> false;
            };
        }
    }
}
