package vivavoce.guard;

import vivavoce.maths.Equation;
import vivavoce.maths.Expression;
import vivavoce.maths.Statement;

/**
 * Whether a statement holds with numbers in place of its letters.
 *
 * @param numbers the evaluation with those numbers
 */
record Membership(Evaluation numbers) {

    /**
     * Whether it holds.
     *
     * @throws ArithmeticException where a side has no value, or it is no relation
     */
    boolean holds(Statement statement) {
        return switch (statement) {
            case Equation(var left, var right) -> difference(left, right) == 0;
            case Expression expression -> throw new ArithmeticException("says nothing");
        };
    }

    private int difference(Expression left, Expression right) {
        return Evaluation.compare(numbers.of(left), numbers.of(right));
    }
}
