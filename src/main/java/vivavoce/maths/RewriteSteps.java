package vivavoce.maths;

import java.util.Optional;

/** Writes an expression in the form that is asked for. */
final class RewriteSteps implements Route {

    private final Route route;

    RewriteSteps(Problem.Rewrite problem) {
        Notation notation = Notation.of(problem.statement());
        route =
                switch (problem.goal()) {
                    case WORK_OUT, SIMPLIFY, EXPAND -> new ExpressionSteps(notation);
                    case FACTORISE -> new FactorSteps(notation);
                    case COMPLETE_THE_SQUARE -> new SquareSteps(notation);
                    case AS_A_FRACTION, AS_A_DECIMAL, AS_A_PERCENTAGE ->
                            new ConversionSteps(problem.goal());
                };
    }

    @Override
    public Optional<Step> next(Statement line) {
        if (!(line instanceof Expression expression)) {
            throw new MathsException(
                    MathsException.Kind.BEYOND, "Say only what the expression comes to.");
        }
        return route.next(expression);
    }
}
