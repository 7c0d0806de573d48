package vivavoce.tutor;

import vivavoce.guard.Outcome;
import vivavoce.guard.Situation;
import vivavoce.guard.SpeechGuard;
import vivavoce.maths.MathsException;
import vivavoce.maths.MathsParser;
import vivavoce.maths.Statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a writer may look up about the board, and have made for it. Changes nothing. */
public final class WritersTools {

    private static final String NO_PROBLEM = "there is no problem on the board";

    private final Lesson lesson;
    private final Situation situation;

    WritersTools(Lesson lesson) {
        this.lesson = lesson;
        this.situation = Briefing.situation(lesson);
    }

    /** What may be said. */
    public Situation situation() {
        return situation;
    }

    /** The lines on the board, top first, with what the tutor thinks of each. */
    public String look() {
        return lesson.work().map(WritersTools::lines).orElse("empty");
    }

    private static String lines(Work work) {
        return work.board().stream()
                .map(line ->
                        line.latex() + " (" + line.mark().name().toLowerCase(Locale.ROOT) + ")")
                .collect(Collectors.joining("; "));
    }

    /** What a line, typed as {@code 3x = 3}, is worth after the last right one. */
    public String check(String line) {
        return lesson.work()
                .map(work ->
                        parse(line)
                                .map(statement -> Algebra.judge(work, statement))
                                .map(worth -> worth.name().toLowerCase(Locale.ROOT))
                                .orElse("not a line of maths"))
                .orElse(NO_PROBLEM);
    }

    /** The next step, and the answers; not to be told before the learner has them. */
    public String solve() {
        return lesson.work().map(WritersTools::solution).orElse(NO_PROBLEM);
    }

    private static String solution(Work work) {
        String next =
                Algebra.next(work)
                        .map(step -> "next line " + Sayings.of(step.after()).caption() + "; ")
                        .orElse("");
        List<Statement> answers = Algebra.answers(work.problem());
        return next
                + "answer "
                + (answers.isEmpty()
                        ? "unknown"
                        : answers.stream()
                                .map(answer -> Sayings.of(answer).caption())
                                .collect(Collectors.joining(" or ")));
    }

    /**
     * A new problem for the board.
     *
     * @param topic in words; "" for the one at hand
     * @param level "easier", "harder", or "" for what suits the learner
     * @return empty when no such topic is taught
     */
    public Optional<Made> make(String topic, String level) {
        return ProblemMaker.make(topic, level, lesson);
    }

    /** The line as the board would show it; empty when it is not true, or tells the answer. */
    public Optional<BoardLine> show(String line) {
        return lesson.work()
                .flatMap(work -> parse(line))
                .filter(statement -> passes(Sayings.of(statement).caption() + "."))
                .map(statement -> Sayings.onBoard(statement, BoardLine.Mark.PLAIN));
    }

    private boolean passes(String sentence) {
        return SpeechGuard.check(sentence, situation) == Outcome.PASSES;
    }

    private static Optional<Statement> parse(String line) {
        try {
            return Optional.of(MathsParser.typed(line));
        } catch (MathsException notMaths) {
            return Optional.empty();
        }
    }
}
