package vivavoce.guard;

import vivavoce.maths.Statement;

import java.util.Optional;

/**
 * A relation in one letter: what is true has the same solutions, or every number for one.
 *
 * @param solutions of the problem
 */
record OneLetter(String letter, SolutionSet solutions) implements Truths {

    @Override
    public Truth isTrue(Statement statement) {
        Optional<SolutionSet> theirs = SolutionSet.of(statement, letter);
        if (theirs.isEmpty()) {
            return Truth.UNKNOWN;
        }
        if (theirs.get().isEverything() || theirs.get().isSameAs(solutions)) {
            return statement.letters().isEmpty() || !solutions.isEmpty()
                    ? Truth.TRUE
                    : Truth.of(theirs.get().isSameAs(solutions));
        }
        boolean numeric = statement.letters().isEmpty();
        return numeric || !overlap(theirs.get()) ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** Half true: some of the solutions, or more than them. */
    private boolean overlap(SolutionSet theirs) {
        return solutions
                .numbers()
                .map(numbers -> numbers.stream().anyMatch(theirs::contains))
                .orElse(theirs.numbers().map(n -> n.stream().anyMatch(solutions::contains)).orElse(true));
    }
}
