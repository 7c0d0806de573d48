package vivavoce.maths;

import java.util.Optional;

/** The steps of a linear equation, done to an inequality: its sign may turn round. */
final class InequalitySteps implements Route {

    private final Notation notation;
    private final LinearSolver solver;

    InequalitySteps(Inequality problem, Notation notation) {
        this.notation = notation;
        solver = new LinearSolver(problem.sides(), notation);
    }

    @Override
    public Optional<Step> next(Statement now) {
        Inequality before = (Inequality) now;
        if (before.left() instanceof Letter && before.right().isNumeric() && !before.isSolved()) {
            return new ArithmeticSteps(notation)
                    .next(before.right())
                    .map(step -> worked(before, step));
        }
        return solver.next(before.sides()).map(step -> turned(before, step));
    }

    private static Step worked(Inequality before, Step step) {
        Expression bound = (Expression) step.after();
        Inequality after = new Inequality(before.left(), before.relation(), bound);
        return new Step(step.rule(), before, after, step.reason());
    }

    private static Step turned(Inequality before, Step step) {
        Equation sides = (Equation) step.after();
        boolean turns = turns(before.sides(), sides);
        Relation relation = turns ? before.relation().flipped() : before.relation();
        String reason =
                turns && step.rule() != Rule.SWAP_SIDES
                        ? step.reason().replaceAll("\\.$", "")
                                + "; by a negative number, so the sign turns round."
                        : step.reason();
        return new Step(
                step.rule(), before, new Inequality(sides.left(), relation, sides.right()), reason);
    }

    /** Whether the difference of the sides got a negative factor. */
    private static boolean turns(Equation before, Equation after) {
        Polynomial was = LinearEquation.difference(before);
        Polynomial is = LinearEquation.difference(after);
        return !was.isZero()
                && was.terms().firstEntry().getValue().signum()
                        != is.terms().firstEntry().getValue().signum();
    }
}
