package vivavoce.guard;

import vivavoce.maths.Alternatives;
import vivavoce.maths.Equation;
import vivavoce.maths.Expression;
import vivavoce.maths.Inequality;
import vivavoce.maths.Point;
import vivavoce.maths.Ratio;
import vivavoce.maths.Statement;
import vivavoce.maths.Together;

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
            case Inequality(var left, var relation, var right) -> {
                int difference = difference(left, right);
                yield switch (relation) {
                    case LESS -> difference < 0;
                    case AT_MOST -> difference <= 0;
                    case GREATER -> difference > 0;
                    case AT_LEAST -> difference >= 0;
                };
            }
            case Together(var parts) -> parts.stream().allMatch(this::holds);
            case Alternatives(var parts) -> parts.stream().anyMatch(this::holds);
            case Expression _, Ratio _, Point _ -> throw new ArithmeticException("says nothing");
        };
    }

    private int difference(Expression left, Expression right) {
        return Evaluation.compare(numbers.of(left), numbers.of(right));
    }
}
