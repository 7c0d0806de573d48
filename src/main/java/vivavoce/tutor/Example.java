package vivavoce.tutor;

import vivavoce.maths.MathsParser;
import vivavoce.maths.Problem;
import vivavoce.maths.Statement;

import java.util.List;
import java.util.Optional;

/**
 * One step of another problem, to show how a step goes without taking it.
 *
 * @param task the other problem
 * @param after what the step leaves
 */
record Example(Problem task, Statement after) {

    /** How an example is written in the phrase book, in a letter that a problem seldom has. */
    private static final String LETTER = "y";

    private static final String OTHER_LETTER = "x";

    Statement before() {
        return task.statement();
    }

    /** The first example that has neither a line nor a letter in common with the work. */
    static Optional<Example> unlike(Next next, Work work, List<List<String>> examples) {
        boolean taken = work.problem().statement().letters().contains(LETTER);
        return examples.stream()
                .map(lines -> of(lines, taken ? OTHER_LETTER : LETTER))
                .filter(example -> !example.isNear(next, work))
                .findFirst();
    }

    /** An example as written in the phrase book: the line before and the line after. */
    static Example of(List<String> lines, String letter) {
        return new Example(
                Problem.of(parse(lines.getFirst(), letter)), parse(lines.getLast(), letter));
    }

    private static Statement parse(String line, String letter) {
        return MathsParser.typed(line.replace(LETTER, letter));
    }

    private boolean isNear(Next next, Work work) {
        return after.equals(next.after())
                || before().equals(work.current())
                || Algebra.answers(work.problem()).contains(after);
    }
}
