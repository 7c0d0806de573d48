package vivavoce.guard;

import vivavoce.maths.Equation;
import vivavoce.maths.Expression;
import vivavoce.maths.Letter;
import vivavoce.maths.Statement;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An expression to be written in another form: what is true has the same value wherever both have
 * one.
 *
 * @param whole the expression; of a derivative both the function and its derivative
 */
record Worth(List<Expression> whole) implements Truths {

    /** Numbers tried in place of the letters; nothing that two forms share by chance. */
    private static final List<BigDecimal> NUMBERS =
            List.of(
                    new BigDecimal("2.5"),
                    new BigDecimal("-3.25"),
                    new BigDecimal("7.125"),
                    new BigDecimal("0.3"),
                    new BigDecimal("-11.7"),
                    new BigDecimal("4.0625"));

    @Override
    public Truth isTrue(Statement statement) {
        return switch (statement) {
            case Expression expression -> isWorth(expression);
            case Equation(Letter name, var right)
                    when whole.size() > 1 && !whole.getFirst().letters().contains(name.name()) ->
                    same(whole.getLast(), right);
            case Equation(var left, var right) -> same(left, right);
            default -> Truth.UNKNOWN;
        };
    }

    private Truth isWorth(Expression expression) {
        return whole.stream().anyMatch(one -> same(one, expression) == Truth.TRUE)
                ? Truth.TRUE
                : same(whole.getLast(), expression);
    }

    /** Whether two expressions have the same value for every number. */
    static Truth same(Expression one, Expression other) {
        int tried = 0;
        for (int row = 0; row < NUMBERS.size(); row++) {
            Evaluation numbers = new Evaluation(row(one, other, row));
            try {
                if (!Evaluation.same(numbers.of(one), numbers.of(other))) {
                    return Truth.FALSE;
                }
                tried++;
            } catch (ArithmeticException undefinedHere) {
                // Another row may do.
            }
        }
        return tried > NUMBERS.size() / 2 ? Truth.TRUE : Truth.UNKNOWN;
    }

    private static Map<String, BigDecimal> row(Expression one, Expression other, int row) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        int at = row;
        for (String letter : new Equation(one, other).letters()) {
            numbers.put(letter, NUMBERS.get(at % NUMBERS.size()));
            at++;
        }
        return numbers;
    }
}
