package vivavoce.maths;

import java.util.List;

/**
 * A problem worked out.
 *
 * @param steps each one checked; none when there is nothing to do
 * @param solutions {@code x = 1} for an equation with one solution, none when none or all numbers
 *     solve it; the simplest form for an expression
 */
public record Solution(
        Statement problem, List<Step> steps, List<Statement> solutions, Outcome outcome) {

    /** How many numbers solve it. */
    public enum Outcome {
        /** One; or an expression, which has one simplest form. */
        ONE,
        /** No number solves it. */
        NONE,
        /** Every number solves it. */
        ALL
    }
}
