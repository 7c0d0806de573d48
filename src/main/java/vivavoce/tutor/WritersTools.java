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

/** What a writer may look up about the problem on the board. Changes nothing. */
public final class WritersTools {

    private final Work work;
    private final Situation situation;

    WritersTools(Work work, Situation situation) {
        this.work = work;
        this.situation = situation;
    }

    /** The lines on the board, top first, with what the tutor thinks of each. */
    public String look() {
        return work.board().stream()
                .map(line ->
                        line.latex() + " (" + line.mark().name().toLowerCase(Locale.ROOT) + ")")
                .collect(Collectors.joining("; "));
    }

    /** What a line, typed as {@code 3x = 3}, is worth after the last right one. */
    public String check(String line) {
        return parse(line)
                .map(statement -> Algebra.judge(work, statement).name().toLowerCase(Locale.ROOT))
                .orElse("not a line of maths");
    }

    /** The next step, and the answers; not to be told before the learner has them. */
    public String solve() {
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

    /** The line as the board would show it; empty when it is not true, or tells the answer. */
    public Optional<BoardLine> show(String line) {
        return parse(line)
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
