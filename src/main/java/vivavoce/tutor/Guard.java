package vivavoce.tutor;

import vivavoce.maths.Equation;

import java.util.Optional;

/** Checks the maths of a move before it has words; what it can not check does not pass. */
final class Guard {

    private Guard() {}

    /** Whether every claim of the move is true. */
    static boolean passes(TutorMove move) {
        return move.claims().stream().allMatch(Guard::isTrue);
    }

    private static boolean isTrue(Claim claim) {
        return switch (claim) {
            case Claim.Follows(Equation problem, Equation line) -> same(problem, line);
            case Claim.DoesNotFollow(Equation problem, Equation line) ->
                    isKnown(problem) && isKnown(line) && !same(problem, line);
            case Claim.ComesTo(var expression, var value) -> {
                Equation equation = new Equation(expression, value);
                yield equation.letters().isEmpty() && isAlwaysTrue(equation);
            }
            case Claim.IsFalse(Equation statement) ->
                    statement.letters().isEmpty() && has(statement, new Solutions.None());
            case Claim.HasNoSolution(Equation problem) -> has(problem, new Solutions.None());
            case Claim.HoldsAlways(Equation problem) -> isAlwaysTrue(problem);
        };
    }

    /** Same solutions, and the same letter wherever there is one. */
    private static boolean same(Equation problem, Equation line) {
        Optional<Solutions> solutions = Solutions.of(problem);
        return solutions.isPresent()
                && solutions.equals(Solutions.of(line))
                && problem.letters().containsAll(line.letters());
    }

    private static boolean isKnown(Equation equation) {
        return Solutions.of(equation).isPresent();
    }

    private static boolean isAlwaysTrue(Equation equation) {
        return has(equation, new Solutions.All());
    }

    private static boolean has(Equation equation, Solutions expected) {
        return Solutions.of(equation).equals(Optional.of(expected));
    }
}
