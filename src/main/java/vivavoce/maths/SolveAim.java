package vivavoce.maths;

import org.jspecify.annotations.Nullable;

import java.util.SortedSet;

/** The letters of a statement are to be found; every line has its solutions. */
final class SolveAim implements Aim {

    private final Problem.Solve problem;
    private final SortedSet<String> letters;
    private @Nullable SolutionSet solutions;

    SolveAim(Problem.Solve problem) {
        this.problem = problem;
        letters = problem.statement().letters();
    }

    @Override
    public SortedSet<String> letters() {
        return letters;
    }

    @Override
    public Standing standing(Statement line) {
        requireKind(line);
        SolutionSet wanted = solutions();
        SolutionSet given = SolutionSet.of(asChoices(line), letters);
        return switch (wanted) {
            case LinearSystem system -> follows(isConsequence(system, given));
            case RealRoots roots when given instanceof RealRoots found -> standing(found, roots);
            default -> follows(given.same(wanted));
        };
    }

    private static Standing follows(boolean follows) {
        return follows ? Standing.FOLLOWS : Standing.FALSE;
    }

    private static Standing standing(RealRoots found, RealRoots wanted) {
        if (found.same(wanted)) {
            return follows(!found.hasMore(wanted));
        }
        return !found.isEmpty() && found.isWithin(wanted) ? Standing.PART : Standing.FALSE;
    }

    /** Found when it is first needed. */
    private SolutionSet solutions() {
        if (solutions == null) {
            solutions = SolutionSet.of(problem.statement(), letters);
        }
        return solutions;
    }

    /** Whether a line says nothing that the system does not say. */
    private static boolean isConsequence(LinearSystem system, SolutionSet line) {
        return system.same(line)
                || (line instanceof LinearSystem more && system.and(more).same(system));
    }

    private void requireKind(Statement line) {
        if (line instanceof Expression || line instanceof Ratio || line instanceof Point) {
            throw new MathsException(
                    MathsException.Kind.BEYOND,
                    problem.statement() instanceof Inequality
                            ? "That is not an inequality: how do its sides compare?"
                            : "That is not an equation: what is it equal to?");
        }
    }

    /** {@code x - 2 = 0, x + 3 = 0} cannot both hold: one of them is meant. */
    private Statement asChoices(Statement line) {
        return line instanceof Together(var parts)
                        && letters.size() == 1
                        && parts.stream().allMatch(part -> part instanceof Equation)
                ? new Alternatives(parts)
                : line;
    }

    @Override
    public boolean agrees(Statement line) {
        boolean ofTwo = letters.size() > 1;
        if (ofTwo && line instanceof Equation) {
            return holdsAtSolution(line);
        }
        return Sampling.agree(problem.statement(), asChoices(line));
    }

    /** One equation of two says less than both: it is tried where both hold. */
    private boolean holdsAtSolution(Statement line) {
        LinearSystem system = LinearSystem.of(problem.statement(), letters);
        return !system.isPoint() || Truth.at(line, system.values());
    }

    @Override
    public boolean isReached(Statement line) {
        return switch (line) {
            case Equation _ when letters.size() > 1 -> false;
            case Equation equation when equation.isSolved() || line.letters().isEmpty() -> true;
            case Inequality inequality when inequality.isSolved() || line.letters().isEmpty() ->
                    true;
            default -> distance(line) == 0;
        };
    }

    @Override
    public int distance(Statement line) {
        return Distance.of(problem, asChoices(line));
    }
}
