package vivavoce.tutor;

import vivavoce.guard.Claim;
import vivavoce.maths.MathsException;
import vivavoce.maths.MathsParser;
import vivavoce.maths.Problem;
import vivavoce.maths.Statement;

import java.util.List;
import java.util.Optional;

/** Reads a picture: a problem, or a problem with the learner's working below it. */
final class PageReader {

    private final StepJudge judge;

    PageReader(StepJudge judge) {
        this.judge = judge;
    }

    /**
     * @param latex the lines seen, top first; blank ones are skipped
     */
    Decision read(Lesson lesson, List<String> latex) {
        List<String> lines = latex.stream().filter(line -> !line.isBlank()).toList();
        Optional<Statement> first = lines.isEmpty() ? Optional.empty() : parse(lines.getFirst());
        return first.map(statement -> read(lesson, statement, lines.subList(1, lines.size())))
                .orElseGet(() -> unreadable(lesson));
    }

    private Decision read(Lesson lesson, Statement first, List<String> below) {
        Optional<Work> known = lesson.work().filter(work -> !work.solved());
        if (below.isEmpty() && known.filter(work -> belongs(work, first)).isPresent()) {
            return judge.line(lesson, known.get(), first, true);
        }
        Optional<Work> same =
                lesson.work().filter(work -> work.problem().statement().equals(first));
        Problem problem = same.map(Work::problem).orElseGet(() -> Problem.of(first));
        Decision begun = Beginner.begin(lesson, problem, same.flatMap(Work::skill), Lead.I_SEE);
        Optional<Work> work =
                begun.next().work().filter(started -> started.problem().statement().equals(first));
        if (below.isEmpty() || work.isEmpty()) {
            return begun;
        }
        return working(begun, work.get(), below);
    }

    /** A single line that follows from the problem on the board is the learner's next line. */
    private static boolean belongs(Work work, Statement line) {
        return switch (Algebra.judge(work, line)) {
            case ANSWER, RIGHT, PART, UNHELPFUL, UNEXPLAINED -> true;
            case WRONG, UNCLEAR -> false;
        };
    }

    /** Line by line down to the first that does not follow. */
    private Decision working(Decision begun, Work start, List<String> below) {
        Work work = start;
        for (String latex : below) {
            Optional<Statement> line = parse(latex);
            if (line.isEmpty()) {
                return unreadableLine(begun, work);
            }
            switch (Algebra.judge(work, line.get())) {
                case WRONG -> {
                    return wrongLine(begun.next(), work, line.get());
                }
                case UNCLEAR -> {
                    return unreadableLine(begun, work);
                }
                case ANSWER -> {
                    return solved(begun.next(), work, line.get());
                }
                case RIGHT, PART, UNHELPFUL, UNEXPLAINED -> {}
            }
            work = follow(work, line.get());
        }
        return right(begun.next(), work);
    }

    private static Work follow(Work work, Statement line) {
        return work.reached(
                line,
                Deeds.between(work.current(), line),
                Sayings.onBoard(line, BoardLine.Mark.RIGHT));
    }

    private static Decision right(Lesson lesson, Work work) {
        Said page = Sayings.of(work.problem().statement()).showing(work.board());
        TutorMove move =
                TutorMove.say(Lead.PAGE_RIGHT)
                        .asking(Ask.NEXT_STEP)
                        .with(Slot.PAGE, page)
                        .with(Slot.CURRENT, Sayings.of(work.current()))
                        .claiming(new Claim.Follows(work.problem(), work.current()));
        return new Decision(move, lesson.on(work));
    }

    private static Decision solved(Lesson lesson, Work work, Statement line) {
        Decision joy = new Celebration(work, line).decide(lesson);
        List<BoardLine> all = joy.next().work().map(Work::board).orElse(List.of());
        return new Decision(
                joy.move().with(Slot.ANSWER, Sayings.of(line).showing(all)), joy.next());
    }

    private Decision wrongLine(Lesson lesson, Work work, Statement line) {
        Decision asked = judge.doubtful(lesson, work, line);
        List<BoardLine> all = asked.next().work().map(Work::board).orElse(List.of());
        Lead lead = work.isAtStart() ? Lead.PAGE_WRONG_AT_ONCE : Lead.PAGE_WRONG;
        return new Decision(
                asked.move()
                        .leading(lead)
                        .with(Slot.GOOD, Sayings.of(work.current()).showing(all))
                        .claiming(new Claim.Follows(work.problem(), work.current())),
                asked.next());
    }

    private static Decision unreadableLine(Decision begun, Work work) {
        TutorMove move =
                TutorMove.say(Lead.LINE_UNREADABLE)
                        .asking(Ask.SHOW_AGAIN)
                        .with(
                                Slot.PROBLEM,
                                Sayings.of(work.problem().statement()).showing(work.board()));
        return new Decision(move, begun.next().on(work));
    }

    private static Decision unreadable(Lesson lesson) {
        return showAgain(TutorMove.say(Lead.UNREADABLE), lesson);
    }

    private static Decision showAgain(TutorMove move, Lesson lesson) {
        return new Decision(move.asking(Ask.SHOW_AGAIN), lesson.awaiting(new Pending.Problem()));
    }

    private static Optional<Statement> parse(String latex) {
        try {
            return Optional.of(MathsParser.latex(latex));
        } catch (MathsException unreadable) {
            return Optional.empty();
        }
    }
}
