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
        return isHalf(theirs.get()) ? Truth.UNKNOWN : Truth.FALSE;
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

    /** Some of the single solutions, or all of them and more: neither right nor wrong. */
    private boolean isHalf(SolutionSet theirs) {
        Optional<List<BigDecimal>> ours = solutions.numbers();
        Optional<List<BigDecimal>> found = theirs.numbers();
        boolean some =
                found.filter(numbers -> !numbers.isEmpty())
                        .filter(numbers -> numbers.stream().allMatch(solutions::contains))
                        .isPresent();
        boolean more =
                ours.filter(numbers -> !numbers.isEmpty())
                        .filter(numbers -> numbers.stream().allMatch(theirs::contains))
                        .isPresent();
        return ours.isPresent() && (some || more) && !theirs.isEverything();
    }
}
