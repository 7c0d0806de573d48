package vivavoce.guard;

import vivavoce.maths.Equation;
import vivavoce.maths.Expression;
import vivavoce.maths.Letter;
import vivavoce.maths.Statement;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is true of a problem, found by substitution alone.
 *
 * @param problem as it stands on the board
 */
record Follows(Statement problem) {

    /** Rows of numbers tried in place of the letters; nothing that two forms share by chance. */
    private static final List<BigDecimal> NUMBERS =
            List.of(
                    new BigDecimal("2.5"),
                    new BigDecimal("-3.25"),
                    new BigDecimal("7.125"),
                    new BigDecimal("0.3"),
                    new BigDecimal("-11.7"),
                    new BigDecimal("4.0625"));

    /** Whether a statement is true of the problem. */
    Truth isTrue(Statement statement) {
        if (!problem.letters().containsAll(statement.letters())) {
            return Truth.UNKNOWN;
        }
        return switch (statement) {
            case Expression expression ->
                    problem instanceof Expression whole
                            ? sameEverywhere(whole, expression)
                            : Truth.UNKNOWN;
            case Equation equation -> relation(equation);
        };
    }

    /** Whether a value, said without a letter, is the answer and the only one. */
    Truth isAnswer(Expression value) {
        if (problem instanceof Expression) {
            return isTrue(value);
        }
        Optional<SolutionSet> solutions = solutions(problem);
        if (solutions.isEmpty() || !value.isNumeric()) {
            return Truth.UNKNOWN;
        }
        try {
            BigDecimal number = Evaluation.without().of(value);
            boolean single = solutions.get().numbers().filter(n -> n.size() == 1).isPresent();
            boolean solves = solutions.get().contains(number);
            return single || !solves ? Truth.of(solves) : Truth.UNKNOWN;
        } catch (ArithmeticException unknown) {
            return Truth.UNKNOWN;
        }
    }

    /** Whether it says outright what the letter is, and truly. */
    boolean isAnswerIn(Statement statement) {
        return statement instanceof Equation(var left, var right)
                && ((left instanceof Letter && right.isNumeric())
                        || (right instanceof Letter && left.isNumeric()))
                && isTrue(statement) == Truth.TRUE;
    }

    Truth hasNoSolution() {
        return solutions(problem).map(set -> Truth.of(set.isEmpty())).orElse(Truth.UNKNOWN);
    }

    Truth everyNumberSolves() {
        return solutions(problem).map(set -> Truth.of(set.isEverything())).orElse(Truth.UNKNOWN);
    }

    private Truth relation(Equation statement) {
        Truth identity = sameEverywhere(statement.left(), statement.right());
        if (problem instanceof Expression || statement.letters().isEmpty()) {
            return identity;
        }
        if (identity == Truth.TRUE) {
            return Truth.TRUE;
        }
        Optional<SolutionSet> ours = solutions(problem);
        Optional<SolutionSet> theirs = solutions(statement);
        if (ours.isEmpty() || theirs.isEmpty()) {
            return Truth.UNKNOWN;
        }
        if (ours.get().isSameAs(theirs.get())) {
            return Truth.TRUE;
        }
        return overlap(ours.get(), theirs.get()) ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** Half true: some of the solutions, or more than them. */
    private static boolean overlap(SolutionSet ours, SolutionSet theirs) {
        return ours.numbers()
                .map(numbers -> numbers.stream().anyMatch(theirs::contains))
                .orElse(true);
    }

    private static Optional<SolutionSet> solutions(Statement statement) {
        Set<String> letters = statement.letters();
        return letters.size() == 1
                ? SolutionSet.of(statement, letters.iterator().next())
                : Optional.empty();
    }

    static Truth sameEverywhere(Expression one, Expression other) {
        int tried = 0;
        for (int row = 0; row < NUMBERS.size(); row++) {
            Evaluation numbers = new Evaluation(row(one, other, row));
            try {
                if (!Evaluation.same(numbers.of(one), numbers.of(other))) {
                    return Truth.FALSE;
                }
                tried++;
            } catch (ArithmeticException undefinedHere) {
                // Another row may do.
            }
        }
        return tried > NUMBERS.size() / 2 ? Truth.TRUE : Truth.UNKNOWN;
    }

    private static Map<String, BigDecimal> row(Expression one, Expression other, int row) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        int at = row;
        for (String letter : new Equation(one, other).letters()) {
            numbers.put(letter, NUMBERS.get(at % NUMBERS.size()));
            at++;
        }
        return numbers;
    }
}
