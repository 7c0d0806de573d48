package vivavoce.maths;

import java.util.Optional;
import java.util.SortedSet;

/** What the lines of working of one problem are measured against. */
interface Aim {

    /** How a line relates to the problem. */
    enum Standing {
        /** It says no less and no more than is known. */
        FOLLOWS,
        /** It is true but leaves something out: one solution of two. */
        PART,
        /** It does not follow. */
        FALSE
    }

    /** The letters that a line may have. */
    SortedSet<String> letters();

    /**
     * How a line relates to the problem.
     *
     * @throws MathsException when that cannot be decided, with a sentence
     */
    Standing standing(Statement line);

    /** The same found by arithmetic at points, for a line that follows. */
    boolean agrees(Statement line);

    /** Whether a line that follows is the answer. */
    boolean isReached(Statement line);

    /** Whether a line that follows is a good way to go on, though there is then more to do. */
    default boolean prepares(Statement before, Statement line) {
        return false;
    }

    /** The work that is left from a line that follows; smaller is nearer. */
    int distance(Statement line);

    /** The aim of a problem. */
    static Aim of(Problem problem) {
        return switch (problem) {
            case Problem.Solve solve -> new SolveAim(solve);
            case Problem.Rewrite rewrite -> new RewriteAim(rewrite);
            case Problem.Differentiate differentiate -> new DerivativeAim(differentiate);
            case Problem.Cancel(var ratio) -> new RatioAim(problem, ratio, Optional.empty());
            case Problem.Share(var amount, var ratio) ->
                    new RatioAim(problem, ratio, Optional.of(Value.of(amount)));
            case Problem.GradientAndIntercept(var equation) ->
                    new LineAim(problem, Line.of(equation));
            case Problem.LineThrough(var first, var second) ->
                    new LineAim(problem, Line.through(first, second));
        };
    }
}
