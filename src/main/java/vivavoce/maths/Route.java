package vivavoce.maths;

import java.util.Optional;

/** Chooses the steps towards the answer of one problem. */
interface Route {

    /** The next step, not yet verified; empty at the answer. */
    Optional<Step> next(Statement now);

    /** The route for a problem. */
    static Route of(Problem problem) {
        return switch (problem) {
            case Problem.Solve(var statement, var method) -> solve(statement);
            case Problem.Rewrite(var goal, var expression) -> new ExpressionSteps(expression);
            default -> throw beyond();
        };
    }

    private static Route solve(Statement statement) {
        return switch (statement) {
            case Equation equation -> new LinearSolver(equation);
            case Inequality inequality -> new InequalitySteps(inequality);
            default -> throw beyond();
        };
    }

    private static MathsException beyond() {
        return new MathsException(
                MathsException.Kind.BEYOND, "I cannot solve problems of that kind.");
    }
}
