package vivavoce.maths;

import java.util.List;

/**
 * A problem worked out.
 *
 * @param steps each one checked; none when there is nothing to do
 * @param solutions {@code x = 1}; both {@code x = 2} and {@code x = -3} for a quadratic; {@code x =
 *     3, y = 2} for simultaneous equations; {@code x > 3} for an inequality; the wanted form for an
 *     expression; none when no number or every number solves it
 */
public record Solution(
        Problem problem, List<Step> steps, List<Statement> solutions, Outcome outcome) {

    /** How many numbers solve it. */
    public enum Outcome {
        /** One; or an expression, which has one simplest form. */
        ONE,
        /** Two or more, or a range of numbers. */
        SEVERAL,
        /** No real number solves it. */
        NONE,
        /** Every number solves it; or infinitely many pairs, for simultaneous equations. */
        ALL
    }
}
