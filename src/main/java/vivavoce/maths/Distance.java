package vivavoce.maths;

/** How far a problem is from its answer. */
final class Distance {

    private static final int TOO_FAR = 1_000_000;

    private Distance() {}

    /** The work that is left, larger for harder steps; 0 for an answer. */
    static int of(Problem problem) {
        return of(problem, problem.statement());
    }

    /** The work that is left from a line of working. */
    static int of(Problem problem, Statement line) {
        try {
            return Solver.stepsFrom(problem, line).stream()
                    .mapToInt(step -> step.rule().effort())
                    .sum();
        } catch (MathsException e) {
            return TOO_FAR + size(line);
        }
    }

    private static int size(Statement statement) {
        return statement.expressions().stream().mapToInt(Distance::size).sum();
    }

    private static int size(Expression expression) {
        return 1 + expression.parts().stream().mapToInt(Distance::size).sum();
    }
}
