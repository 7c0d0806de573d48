package vivavoce.guard;

import vivavoce.maths.Statement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A relation in one letter: what is true has the same solutions, or every number for one.
 *
 * @param solutions of the problem
 */
record OneLetter(String letter, SolutionSet solutions) implements Truths {

    /** Also where every number makes it true. */
    @Override
    public Truth isTrue(Statement statement) {
        Optional<SolutionSet> theirs = SolutionSet.of(statement, letter);
        boolean always = theirs.filter(SolutionSet::isEverything).isPresent();
        return always ? Truth.TRUE : follows(statement);
    }

    @Override
    public Truth follows(Statement line) {
        Optional<SolutionSet> theirs = SolutionSet.of(line, letter);
        if (theirs.isEmpty()) {
            return Truth.UNKNOWN;
        }
        if (theirs.get().isSameAs(solutions)) {
            return Truth.TRUE;
        }
        boolean numeric = line.letters().isEmpty();
        return numeric || !overlap(theirs.get()) ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** One solution of several. */
    @Override
    public Truth isPart(Statement line) {
        Optional<List<BigDecimal>> theirs =
                SolutionSet.of(line, letter).flatMap(SolutionSet::numbers);
        return theirs.filter(numbers -> !numbers.isEmpty())
                .map(numbers -> Truth.of(numbers.stream().allMatch(solutions::contains)))
                .orElse(Truth.UNKNOWN);
    }

    /** Half true: some of the solutions, or more than them. */
    private boolean overlap(SolutionSet theirs) {
        return solutions
                .numbers()
                .map(numbers -> numbers.stream().anyMatch(theirs::contains))
                .orElse(
                        theirs.numbers()
                                .map(n -> n.stream().anyMatch(solutions::contains))
                                .orElse(true));
    }
}
