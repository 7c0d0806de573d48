package vivavoce.tutor;

import vivavoce.guard.Situation;
import vivavoce.guard.Truth;
import vivavoce.maths.MathsException;
import vivavoce.maths.MathsParser;
import vivavoce.maths.Statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What may be said about the problem on the board. */
final class Briefing {

    private Briefing() {}

    static Situation situation(Lesson lesson) {
        return lesson.work().map(Briefing::situation).orElseGet(Situation::withoutProblem);
    }

    private static Situation situation(Work work) {
        List<Statement> right = new ArrayList<>();
        Optional<Statement> last = Optional.empty();
        Truth verdict = Truth.UNKNOWN;
        for (BoardLine line : work.board()) {
            Optional<Statement> statement = read(line);
            if (line.mark() == BoardLine.Mark.RIGHT) {
                statement.ifPresent(right::add);
                verdict = Truth.TRUE;
            } else if (line.mark() == BoardLine.Mark.DOUBTFUL) {
                verdict = Truth.FALSE;
            }
            last = statement;
        }
        return new Situation(
                work.knowledge(),
                Algebra.answers(work.problem()),
                right,
                verdict == Truth.UNKNOWN ? Optional.empty() : last,
                verdict,
                Optional.empty(),
                work.solved());
    }

    private static Optional<Statement> read(BoardLine line) {
        try {
            return Optional.of(MathsParser.latex(line.latex()));
        } catch (MathsException unread) {
            return Optional.empty();
        }
    }
}
