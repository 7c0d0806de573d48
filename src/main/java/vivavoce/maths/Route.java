package vivavoce.maths;

import java.util.Optional;

/** Chooses the steps towards the answer of one problem. */
interface Route {

    /**
     * The next step from a line of working, not yet verified; empty at the answer.
     *
     * @throws MathsException when the line is none that leads to the answer
     */
    Optional<Step> next(Statement line);

    /** The route for a problem. */
    static Route of(Problem problem) {
        return switch (problem) {
            case Problem.Solve solve -> new SolveSteps(solve);
            case Problem.Rewrite rewrite -> new RewriteSteps(rewrite);
            case Problem.Differentiate differentiate -> new DerivativeSteps(differentiate);
            case Problem.Cancel(var ratio) -> new RatioSteps(ratio);
            case Problem.Share share -> new ShareSteps(share);
            case Problem.GradientAndIntercept(var equation) ->
                    new LineSteps(problem, Line.of(equation));
            case Problem.LineThrough(var first, var second) ->
                    new LineSteps(problem, Line.through(first, second));
        };
    }
}
