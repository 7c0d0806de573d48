package vivavoce.maths;

import java.util.Map;

/** Whether a statement is true where its letters stand for numbers. */
final class Truth {

    private Truth() {}

    /**
     * The truth at a point.
     *
     * @param letters an expression without letters for each letter of the statement
     * @throws MathsException when a side has no value there
     */
    static boolean at(Statement statement, Map<String, Expression> letters) {
        return switch (statement) {
            case Equation(var left, var right) ->
                    Equivalence.same(put(left, letters), put(right, letters));
            case Inequality(var left, var relation, var right) -> {
                Rational difference =
                        Value.of(put(left, letters)).minus(Value.of(put(right, letters)));
                yield relation.holds(difference.signum());
            }
            case Together(var parts) -> parts.stream().allMatch(part -> at(part, letters));
            case Alternatives(var parts) -> parts.stream().anyMatch(part -> at(part, letters));
            case Expression _, Ratio _, Point _ ->
                    throw new IllegalArgumentException(statement + " is neither true nor false");
        };
    }

    /** An expression with its letters replaced. */
    static Expression put(Expression expression, Map<String, Expression> letters) {
        return expression instanceof Letter(var name)
                ? letters.getOrDefault(name, expression)
                : expression.map(part -> put(part, letters));
    }
}
