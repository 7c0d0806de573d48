package vivavoce.guard;

import vivavoce.maths.Statement;

import java.math.BigDecimal;
import java.util.Map;

/**
 * Two lines that cross: what is true holds at the point where they do.
 *
 * @param point the value of each letter
 */
record Crossing(Map<String, BigDecimal> point) implements Truths {

    @Override
    public Truth isTrue(Statement statement) {
        try {
            return Truth.of(new Membership(new Evaluation(point)).holds(statement));
        } catch (ArithmeticException unknown) {
            return Truth.UNKNOWN;
        }
    }
}
