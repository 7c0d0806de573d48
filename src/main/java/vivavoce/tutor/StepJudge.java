package vivavoce.tutor;

import vivavoce.guard.Claim;
import vivavoce.maths.Alternatives;
import vivavoce.maths.Equation;
import vivavoce.maths.Expression;
import vivavoce.maths.Misconception;
import vivavoce.maths.Operation;
import vivavoce.maths.Statement;
import vivavoce.maths.Together;

import java.util.List;
import java.util.Optional;

/** What the tutor says to a line or an operation of the learner's; the algebra decides. */
final class StepJudge {

    private final Sayings sayings;

    StepJudge(Sayings sayings) {
        this.sayings = sayings;
    }

    /**
     * A line.
     *
     * @param sure whether it was heard well enough to be judged wrong
     */
    Decision line(Lesson lesson, Work work, Statement line, boolean sure) {
        if (line.equals(work.current())) {
            return again(TutorMove.say(Lead.SAME_LINE), lesson.awaiting(new Pending.Step()));
        }
        return switch (Algebra.judge(work, line)) {
            case ANSWER -> new Celebration(work, line).decide(Progress.stepped(lesson, work));
            case RIGHT -> right(lesson, work, line, deed(work, line));
            case PART -> part(lesson, work, line);
            case UNHELPFUL -> noCloser(lesson, work, line);
            case UNEXPLAINED -> unexplained(lesson, work, line);
            case WRONG -> sure ? wrong(lesson, work, line) : didYouSay(lesson, line);
            case UNCLEAR -> again(TutorMove.say(Lead.NOT_UNDERSTOOD), lesson);
        };
    }

    /** What the learner did, where that can be seen from the lines or is what we would do. */
    private static Optional<Deed> deed(Work work, Statement line) {
        return Algebra.next(work)
                .filter(next -> next.after().equals(line))
                .map(Next::deed)
                .or(() -> Deeds.between(work.current(), line));
    }

    /** An operation, done to the last right line. */
    Decision operation(Lesson lesson, Work work, Operation operation) {
        Optional<Statement> after = Algebra.apply(operation, work.current());
        if (after.isEmpty()) {
            return again(TutorMove.say(Lead.NOT_UNDERSTOOD), lesson);
        }
        Statement line = after.get();
        return switch (Algebra.judge(work, line)) {
            case ANSWER -> new Celebration(work, line).decide(Progress.stepped(lesson, work));
            case UNHELPFUL -> noCloser(lesson, work, line);
            default -> right(lesson, work, line, Algebra.deed(operation, work.current(), line));
        };
    }

    /** Something done to one side only. */
    static Decision oneSideOnly(Lesson lesson) {
        return again(TutorMove.say(Lead.ONLY_ONE_SIDE), lesson.awaiting(new Pending.Step()));
    }

    /** The tutor shows a step, the ladder having been climbed. */
    Decision told(Lesson lesson, Work work, Next next) {
        Lead lead = next.deed().toBothSides() ? Lead.STEP_TOLD : Lead.REWRITE_TOLD;
        TutorMove move =
                TutorMove.say(lead)
                        .with(Slot.DOING, sayings.activity(next.deed(), work.unknown()))
                        .with(Slot.AFTER, shown(next.after()))
                        .claiming(new Claim.Follows(work.problem(), next.after()));
        Work reached = reached(work, next.after(), Optional.of(next.deed()));
        Lesson shown = Progress.helped(lesson, work);
        return next.last()
                ? new Decision(
                        move.asking(Ask.ONE_LIKE_IT),
                        shown.on(reached.finished()).awaiting(new Pending.Another()))
                : new Decision(
                        move.asking(Ask.NEXT_STEP_AFTER_TOLD),
                        shown.on(reached).awaiting(new Pending.Step()));
    }

    private Decision right(Lesson lesson, Work work, Statement line, Optional<Deed> deed) {
        Lead lead = deed.map(done -> lead(done, line)).orElse(Lead.LINE_RIGHT);
        TutorMove said =
                TutorMove.say(lead)
                        .with(Slot.AFTER, shown(line))
                        .claiming(new Claim.Follows(work.problem(), line));
        TutorMove move =
                deed.map(done -> said.with(Slot.DOING, sayings.activity(done, work.unknown())))
                        .orElse(said);
        Lesson next =
                Progress.stepped(lesson, work)
                        .on(reached(work, line, deed))
                        .awaiting(new Pending.Step());
        Ask ask = work.isSpecial() ? Ask.WHAT_DO_YOU_NOTICE : Ask.NEXT_STEP;
        return new Decision(move.asking(ask), next);
    }

    /** One solution of two, one letter of two: the whole answer once all are there. */
    private static Decision part(Lesson lesson, Work work, Statement line) {
        if (work.found().contains(line)) {
            return again(TutorMove.say(Lead.SAME_LINE), lesson.awaiting(new Pending.Step()));
        }
        Work more = work.finding(line, Sayings.onBoard(line, BoardLine.Mark.RIGHT));
        Optional<Statement> whole = whole(more);
        if (whole.isPresent()) {
            return new Celebration(more, whole.get()).decide(Progress.stepped(lesson, work));
        }
        TutorMove move =
                TutorMove.say(Lead.PART_RIGHT)
                        .asking(Ask.WHAT_ELSE)
                        .with(Slot.LINE, shown(line))
                        .claiming(new Claim.IsPart(work.problem(), line));
        return new Decision(move, lesson.on(more).awaiting(new Pending.Step()));
    }

    private static Optional<Statement> whole(Work work) {
        if (work.found().size() < 2) {
            return Optional.empty();
        }
        boolean letters = work.problem().statement().letters().size() > 1;
        Statement all = letters ? new Together(work.found()) : new Alternatives(work.found());
        return Algebra.judge(work, all) == Algebra.Judgement.ANSWER
                ? Optional.of(all)
                : Optional.empty();
    }

    private static Decision noCloser(Lesson lesson, Work work, Statement line) {
        TutorMove move =
                TutorMove.say(Lead.NO_CLOSER)
                        .with(Slot.AFTER, Sayings.of(line))
                        .claiming(new Claim.Follows(work.problem(), line));
        return again(move, lesson.awaiting(new Pending.Step()));
    }

    private static Decision unexplained(Lesson lesson, Work work, Statement line) {
        TutorMove move =
                TutorMove.say(Lead.FITS_AS_WELL)
                        .with(Slot.AFTER, Sayings.of(line))
                        .claiming(new Claim.Follows(work.problem(), line));
        return new Decision(
                move.asking(Ask.HOW_DID_YOU_GET_THERE), lesson.awaiting(new Pending.Step()));
    }

    private Decision wrong(Lesson lesson, Work work, Statement line) {
        if (work.equation().isPresent() && line.letters().isEmpty()) {
            return again(TutorMove.say(Lead.SIDES_AGAIN), lesson.awaiting(new Pending.Step()));
        }
        if (Algebra.isUnlike(work, line)) {
            return new Decision(
                    TutorMove.silence()
                            .asking(Ask.LINE_OR_PROBLEM)
                            .with(Slot.LINE, Sayings.of(line)),
                    lesson.awaiting(new Pending.NewProblem(line)));
        }
        return doubtful(lesson, work, line);
    }

    /** A line of the learner's that does not follow: asked about or tried, never called wrong. */
    Decision doubtful(Lesson lesson, Work work, Statement line) {
        Optional<Misconception> mistake = Algebra.mistake(work, line);
        Optional<Trial> trial = Trials.of(work, line);
        Lesson noted = Progress.mistaken(lesson, work, mistake);
        boolean answer = !Trials.values(line).isEmpty();
        if (trial.isPresent() && (answer || mistake.isEmpty() || work.slips() > 0)) {
            return Checking.begin(noted, work, line, trial.get());
        }
        BoardLine shown = Sayings.onBoard(line, BoardLine.Mark.DOUBTFUL);
        TutorMove move =
                TutorMove.say(Lead.LOOK_AGAIN)
                        .with(Slot.LINE, Sayings.of(line).showing(List.of(shown)))
                        .with(Slot.GOOD, Sayings.of(work.current()))
                        .claiming(new Claim.DoesNotFollow(work.problem(), line));
        return new Decision(
                question(move, work, mistake),
                noted.on(work.doubting(shown)).awaiting(new Pending.Step()));
    }

    /** The question that helps to see the mistake, if it is a known one. */
    private TutorMove question(TutorMove move, Work work, Optional<Misconception> mistake) {
        if (mistake.isPresent() && work.slips() == 0) {
            return move.asking(Ask.ABOUT_MISTAKE)
                    .with(Slot.QUESTION, Sayings.question(mistake.get()));
        }
        Optional<Next> next = work.slips() > 0 ? Algebra.next(work) : Optional.empty();
        return next.map(n ->
                        move.asking(n.deed().toBothSides() ? Ask.DO_BOTH_SIDES : Ask.IF_YOU_DO)
                                .with(Slot.DO, sayings.command(n.deed(), work.unknown())))
                .orElseGet(() ->
                        move.asking(
                                work.equation().isPresent()
                                        ? Ask.WHAT_DID_YOU_DO
                                        : Ask.HOW_DID_YOU_GET_THAT));
    }

    /** Asks whether a line was meant. */
    static Decision didYouSay(Lesson lesson, Statement line) {
        return again(TutorMove.say(Lead.NOT_CAUGHT), lesson.awaiting(new Pending.DidYouSay(line)));
    }

    private static Decision again(TutorMove move, Lesson lesson) {
        return Reasking.after(move, lesson, Optional.empty());
    }

    private static Work reached(Work work, Statement line, Optional<Deed> deed) {
        return work.reached(line, deed, Sayings.onBoard(line, BoardLine.Mark.RIGHT));
    }

    private static Said shown(Statement line) {
        return Sayings.shown(line, BoardLine.Mark.RIGHT);
    }

    /** Only an equation is a balance, and only an expression keeps its value. */
    private static Lead lead(Deed deed, Statement line) {
        return switch (line) {
            case Equation _ when deed.toBothSides() -> Lead.STEP_RIGHT;
            case Expression _ -> Lead.REWRITE_RIGHT;
            default -> deed.toBothSides() ? Lead.STEP_RIGHT_BOTH_SIDES : Lead.CHANGE_RIGHT;
        };
    }
}
