package vivavoce.tutor;

import vivavoce.maths.MathsParser;
import vivavoce.maths.Problem;
import vivavoce.maths.ProblemParser;
import vivavoce.maths.Statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One step of another problem, to show how a step goes without taking it.
 *
 * @param task the other problem
 * @param after what the step leaves
 */
record Example(Problem task, Statement after) {

    /** How the letter is written in the phrase book. */
    private static final String LETTER = "k";

    private static final List<String> LETTERS = List.of("y", "x", "n");

    Statement before() {
        return task.statement();
    }

    /** The first example that has neither a line nor a letter in common with the work. */
    static Optional<Example> unlike(Next next, Work work, List<List<String>> examples) {
        String letter = otherThan(work.problem().statement().letters());
        return examples.stream()
                .map(lines -> of(lines, letter))
                .filter(example -> !example.isNear(next, work))
                .findFirst();
    }

    private static String otherThan(Set<String> letters) {
        return LETTERS.stream().filter(name -> !letters.contains(name)).findFirst().orElse(LETTER);
    }

    /** An example as written in the phrase book: the task or the line before, the line after. */
    static Example of(List<String> lines, String letter) {
        return new Example(
                ProblemParser.typed(lines.getFirst().replaceAll("\\bk|(?<=\\d)k", letter)),
                MathsParser.typed(lines.getLast().replace(LETTER, letter)));
    }

    private boolean isNear(Next next, Work work) {
        return after.equals(next.after())
                || before().equals(work.current())
                || Algebra.answers(work.problem()).contains(after);
    }
}
