package vivavoce.maths;

import java.util.SortedSet;

/** The letters of a statement are to be found; every line has its solutions. */
record SolveAim(Problem.Solve problem) implements Aim {

    @Override
    public SortedSet<String> letters() {
        return problem.statement().letters();
    }

    @Override
    public Standing standing(Statement line) {
        SortedSet<String> letters = problem.statement().letters();
        requireKind(line);
        SolutionSet wanted = SolutionSet.of(problem.statement(), letters);
        SolutionSet given = SolutionSet.of(asChoices(line), letters);
        if (given.same(wanted)) {
            return Standing.FOLLOWS;
        }
        if (wanted instanceof LinearSystem system) {
            return isConsequence(system, given) ? Standing.FOLLOWS : Standing.FALSE;
        }
        boolean part =
                switch (wanted) {
                    case LinearSystem _ -> false;
                    case RealRoots roots ->
                            given instanceof RealRoots fewer
                                    && !fewer.isEmpty()
                                    && fewer.isWithin(roots);
                    case Interval _ -> false;
                };
        return part ? Standing.PART : Standing.FALSE;
    }

    /** Whether a line says nothing that the system does not say. */
    private static boolean isConsequence(LinearSystem system, SolutionSet line) {
        return line instanceof LinearSystem more && system.and(more).same(system);
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
                        && problem.statement().letters().size() == 1
                        && parts.stream().allMatch(part -> part instanceof Equation)
                ? new Alternatives(parts)
                : line;
    }

    @Override
    public boolean agrees(Statement line) {
        boolean ofTwo = problem.statement().letters().size() > 1;
        if (ofTwo && line instanceof Equation) {
            return holdsAtSolution(line);
        }
        return Sampling.agree(problem.statement(), asChoices(line));
    }

    /** One equation of two says less than both: it is tried where both hold. */
    private boolean holdsAtSolution(Statement line) {
        LinearSystem system = LinearSystem.of(problem.statement(), problem.statement().letters());
        return !system.isPoint() || Truth.at(line, system.values());
    }

    @Override
    public boolean isReached(Statement line) {
        return switch (line) {
            case Equation _ when problem.statement().letters().size() > 1 -> false;
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
