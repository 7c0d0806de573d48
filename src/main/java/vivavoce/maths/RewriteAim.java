package vivavoce.maths;

import java.util.Collections;
import java.util.SortedSet;

/** An expression is to be written in another form; every line has its value. */
record RewriteAim(Problem.Rewrite problem) implements Aim {

    @Override
    public SortedSet<String> letters() {
        return problem.statement().letters();
    }

    @Override
    public Standing standing(Statement line) {
        return Equivalence.same(problem.statement(), expression(line))
                ? Standing.FOLLOWS
                : Standing.FALSE;
    }

    /** "seven plus five is twelve" says what the expression comes to. */
    private Expression expression(Statement line) {
        return switch (line) {
            case Expression expression -> expression;
            case Equation(var left, var right) when Equivalence.same(problem.statement(), left) ->
                    right;
            default ->
                    throw new MathsException(
                            MathsException.Kind.BEYOND,
                            "The problem is not an equation: say only what it comes to.");
        };
    }

    @Override
    public boolean agrees(Statement line) {
        return Sampling.agree(problem.statement(), expression(line));
    }

    @Override
    public boolean isReached(Statement line) {
        return distance(line) == 0;
    }

    /** The middle term is split to factorise, or a square written out to expand. */
    @Override
    public boolean prepares(Statement before, Statement line) {
        return switch (problem.goal()) {
            case FACTORISE -> before instanceof Sum now && !isGrouped(now) && isSplit(line);
            case EXPAND ->
                    before instanceof Power(var base, int exponent)
                            && line.equals(new Product(Collections.nCopies(exponent, base)));
            default -> false;
        };
    }

    private static boolean isSplit(Statement line) {
        return line instanceof Sum sum && isGrouped(sum);
    }

    private static boolean isGrouped(Sum sum) {
        Notation notation = Notation.of(sum);
        return new Grouping(notation).next(sum, Terms.of(sum, notation)).isPresent();
    }

    @Override
    public int distance(Statement line) {
        return Distance.of(problem, expression(line));
    }
}
