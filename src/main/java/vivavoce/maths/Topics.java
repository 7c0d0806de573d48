package vivavoce.maths;

import java.util.function.Predicate;

/** Which topic a problem belongs to, by its looks. */
final class Topics {

    private Topics() {}

    /** Of something to solve. */
    static Topic of(Statement statement) {
        return switch (statement) {
            case Inequality _ -> Topic.INEQUALITIES;
            case Together(var parts) when parts.getFirst() instanceof Inequality ->
                    Topic.INEQUALITIES;
            case Together _ -> Topic.SIMULTANEOUS_EQUATIONS;
            case Alternatives _ -> Topic.QUADRATICS;
            case Equation equation ->
                    isLinear(equation) ? Topic.LINEAR_EQUATIONS : Topic.QUADRATICS;
            case Ratio _ -> Topic.RATIO;
            case Point _ -> Topic.STRAIGHT_LINES;
            case Expression expression -> of(Goal.SIMPLIFY, expression);
        };
    }

    private static boolean isLinear(Equation equation) {
        try {
            return Equivalence.difference(equation).top().degree() <= 1;
        } catch (MathsException tooHard) {
            return false;
        }
    }

    /** Of an expression to rewrite. */
    static Topic of(Goal goal, Expression expression) {
        return switch (goal) {
            case EXPAND -> Topic.EXPANDING;
            case FACTORISE -> Topic.FACTORISING;
            case COMPLETE_THE_SQUARE -> Topic.QUADRATICS;
            case AS_A_DECIMAL, AS_A_FRACTION, AS_A_PERCENTAGE -> Topic.PERCENTAGES;
            case SIMPLIFY, WORK_OUT ->
                    expression.isNumeric() ? ofNumbers(expression) : ofLetters(expression);
        };
    }

    private static Topic ofLetters(Expression expression) {
        return has(expression, part -> part instanceof Power) && !(expression instanceof Sum)
                ? Topic.POWERS_AND_ROOTS
                : Topic.SIMPLIFYING;
    }

    private static Topic ofNumbers(Expression expression) {
        if (has(expression, part -> part instanceof Percent)) {
            return Topic.PERCENTAGES;
        }
        if (has(expression, part -> part instanceof Root || part instanceof Power)) {
            return Topic.POWERS_AND_ROOTS;
        }
        return has(expression, part -> part instanceof Quotient || part instanceof Mixed)
                ? Topic.FRACTIONS
                : Topic.ARITHMETIC;
    }

    private static boolean has(Expression expression, Predicate<Expression> kind) {
        return kind.test(expression)
                || expression.parts().stream().anyMatch(part -> has(part, kind));
    }
}
