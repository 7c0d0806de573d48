package vivavoce.maths;

import java.util.Collection;

/** The numbers that make a statement true, in a form in which two can be compared exactly. */
sealed interface SolutionSet permits RealRoots, Interval, LinearSystem {

    /**
     * The solutions of equations and inequalities.
     *
     * @param letters what is to be found; with more than one, equations must be linear
     * @throws MathsException for statements that cannot be compared here
     */
    static SolutionSet of(Statement statement, Collection<String> letters) {
        if (letters.size() > 1) {
            return LinearSystem.of(statement, letters);
        }
        return isInequality(statement)
                ? Interval.of(statement)
                : RealRoots.of(statement, letters.stream().findFirst().orElse("x"));
    }

    private static boolean isInequality(Statement statement) {
        return switch (statement) {
            case Inequality _ -> true;
            case Together(var parts) -> parts.stream().allMatch(SolutionSet::isInequality);
            default -> false;
        };
    }

    /** Whether no number solves it. */
    boolean isEmpty();

    /** Whether all numbers solve it. */
    boolean isAll();

    /**
     * Whether both have the same members.
     *
     * @throws MathsException when that cannot be decided
     */
    boolean same(SolutionSet other);

    /** Why something cannot be compared. */
    static MathsException beyond() {
        return new MathsException(
                MathsException.Kind.BEYOND, "I cannot compare statements like that yet.");
    }
}
