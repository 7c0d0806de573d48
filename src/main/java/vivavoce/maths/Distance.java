package vivavoce.maths;

import java.util.List;

/** How far a statement is from its answer. */
final class Distance {

    private static final int TOO_FAR = 1_000_000;

    private Distance() {}

    /** The work that is left, larger for harder steps; 0 for an answer. */
    static int of(Statement statement) {
        try {
            List<Step> steps = Solver.solve(statement).steps();
            return steps.stream().mapToInt(step -> work(step.rule())).sum();
        } catch (MathsException e) {
            return TOO_FAR + size(statement);
        }
    }

    private static int work(Rule rule) {
        return switch (rule) {
            case SWAP_SIDES, SIMPLIFY, CALCULATE -> 1;
            case COLLECT_LIKE_TERMS -> 2;
            case EXPAND,
                    ADD_TO_BOTH_SIDES,
                    SUBTRACT_FROM_BOTH_SIDES,
                    MULTIPLY_BOTH_SIDES,
                    DIVIDE_BOTH_SIDES ->
                    3;
        };
    }

    private static int size(Statement statement) {
        return switch (statement) {
            case Equation(var left, var right) -> size(left) + size(right);
            case Expression expression ->
                    1 + expression.parts().stream().mapToInt(Distance::size).sum();
        };
    }
}
