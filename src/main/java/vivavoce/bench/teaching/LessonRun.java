package vivavoce.bench.teaching;

import vivavoce.maths.Latex;
import vivavoce.maths.MathsException;
import vivavoce.maths.MathsParser;
import vivavoce.maths.Problem;
import vivavoce.maths.Statement;
import vivavoce.tutor.BoardLine;
import vivavoce.tutor.Phrase;
import vivavoce.tutor.Reply;
import vivavoce.tutor.Tutor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One lesson of a simulated student, played to its end, and what the judge makes of it. */
final class LessonRun {

    private static final int LONGEST = 24;

    private final Problem problem;
    private final Judge judge;
    private final Student student;
    private final Tutor tutor;
    private final LessonTally tally;
    private final Consumer<String> log;

    private int demands;

    LessonRun(
            Problem problem,
            Student student,
            Tutor tutor,
            LessonTally tally,
            Consumer<String> log) {
        this.problem = problem;
        this.judge = new Judge(problem);
        this.student = student;
        this.tutor = tutor;
        this.tally = tally;
        this.log = log;
    }

    void play() {
        log.accept("== " + problem.text());
        ReplyReader reply = hear(tutor.take(problem), new Utterance.Silence());
        for (int turn = 1; turn <= LONGEST && !tally.isOver(); turn++) {
            tally.turn(turn);
            Utterance said = student.next(reply.question());
            reply = hear(answer(said), said);
        }
    }

    private Reply answer(Utterance said) {
        log.accept("student: " + said);
        return switch (said) {
            case Utterance.Line(var line, var words) -> {
                noteAnswer(line);
                yield say(words);
            }
            case Utterance.Value value -> say(value.words());
            case Utterance.Talk talk -> say(talk.words());
            case Utterance.Demand demand -> {
                demands++;
                yield say(demand.words());
            }
            case Utterance.Page(var lines) -> {
                noteAnswer(lines.getLast());
                yield tutor.showed(lines.stream().map(Latex::of).toList());
            }
            case Utterance.Silence silence -> tutor.thinkingTimeOver();
        };
    }

    private Reply say(String words) {
        return tutor.said(words, 1, Optional.empty());
    }

    private void noteAnswer(Statement line) {
        if (line.equals(student.answer()) && judge.label(line) == Judge.Label.RIGHT) {
            tally.found();
        }
    }

    private ReplyReader hear(Reply reply, Utterance to) {
        ReplyReader read = ReplyReader.of(reply);
        log.accept("tutor:   " + read.text());
        if (read.isSilent()) {
            return read;
        }
        tally.said(read.questions(), read.sentences());
        judge(read, to);
        for (BoardLine line : shown(reply)) {
            board(line, to);
        }
        if (read.helps()) {
            student.hear();
        }
        return read;
    }

    private void judge(ReplyReader reply, Utterance to) {
        switch (to) {
            case Utterance.Line(var line, var words) -> line(reply, line);
            case Utterance.Value(var right, var words) when !right && reply.confirms() ->
                    fault(LessonTally.Fault.WRONG_CONFIRMATION, words);
            case Utterance.Page(var lines) -> page(reply, lines);
            default -> {}
        }
        for (Statement claim : claims(reply)) {
            if (isFalse(claim, to)) {
                fault(LessonTally.Fault.WRONG_ASSERTION, claim.toString());
            }
        }
    }

    private void line(ReplyReader reply, Statement line) {
        switch (judge.label(line)) {
            case WRONG -> {
                if (reply.confirms()) {
                    fault(LessonTally.Fault.WRONG_CONFIRMATION, line.toString());
                }
            }
            case RIGHT, PART -> {
                if (reply.doubts()) {
                    fault(LessonTally.Fault.RIGHT_CALLED_WRONG, line.toString());
                }
            }
            case UNDECIDED -> {}
        }
    }

    private void page(ReplyReader reply, List<Statement> lines) {
        Optional<Statement> wrong =
                lines.stream().filter(line -> judge.label(line) == Judge.Label.WRONG).findFirst();
        wrong.ifPresent(line -> {
            boolean found =
                    shown(reply.reply()).stream()
                            .filter(shown -> shown.mark() == BoardLine.Mark.DOUBTFUL)
                            .findFirst()
                            .filter(shown -> shown.latex().equals(Latex.of(line)))
                            .isPresent();
            tally.wrongLineOnPage(found);
            if (!found) {
                log.accept("** first wrong line not found: " + line);
            }
        });
    }

    /** What the reply asserts: an example in another letter aside. */
    private List<Statement> claims(ReplyReader reply) {
        List<Statement> claims = new ArrayList<>(reply.sums());
        if (!isExample(reply)) {
            claims.addAll(reply.relations());
        }
        return claims;
    }

    /** An example is told as one, and its lines are not about the problem. */
    private static boolean isExample(ReplyReader reply) {
        return reply.text().contains("like it") || reply.text().contains("other numbers");
    }

    /** A line that the student has just said may be quoted, so long as it is not confirmed. */
    private boolean isFalse(Statement claim, Utterance to) {
        boolean quoted =
                switch (to) {
                    case Utterance.Line(var line, var words) -> line.equals(claim);
                    case Utterance.Page(var lines) -> lines.contains(claim);
                    default -> false;
                };
        boolean sum = claim.letters().isEmpty();
        boolean right = sum ? Judge.isTrue(claim) : judge.label(claim) != Judge.Label.WRONG;
        return !quoted && !right;
    }

    private void board(BoardLine shown, Utterance to) {
        Optional<Statement> line = parse(shown.latex());
        if (line.isEmpty() || shown.mark() != BoardLine.Mark.RIGHT) {
            return;
        }
        Judge.Label label = judge.label(line.get());
        if (label == Judge.Label.WRONG) {
            fault(LessonTally.Fault.WRONG_ASSERTION, "board: " + line.get());
        }
        student.see(line.get());
        if (line.get().equals(student.answer())) {
            boolean students =
                    switch (to) {
                        case Utterance.Line said -> true;
                        case Utterance.Page said -> true;
                        default -> false;
                    };
            if (students) {
                tally.found();
            } else {
                tally.told(demands > 1);
            }
        }
    }

    private static List<BoardLine> shown(Reply reply) {
        return reply.phrases().stream().map(Phrase::board).flatMap(List::stream).toList();
    }

    private void fault(LessonTally.Fault fault, String about) {
        tally.fault(fault);
        log.accept("** " + fault + " about " + about);
    }

    private static Optional<Statement> parse(String latex) {
        try {
            return Optional.of(MathsParser.latex(latex));
        } catch (MathsException unreadable) {
            return Optional.empty();
        }
    }
}
