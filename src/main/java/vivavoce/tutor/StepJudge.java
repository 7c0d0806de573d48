package vivavoce.tutor;

import vivavoce.maths.Equation;
import vivavoce.maths.Misconception;
import vivavoce.maths.Operation;

import java.util.List;
import java.util.Optional;

/** What the tutor says to a line or an operation of the learner's; the algebra decides. */
final class StepJudge {

    private final Algebra algebra;
    private final Sayings sayings;

    StepJudge(Algebra algebra, Sayings sayings) {
        this.algebra = algebra;
        this.sayings = sayings;
    }

    /**
     * A line.
     *
     * @param sure whether it was heard well enough to be judged wrong
     */
    Decision line(Lesson lesson, Work work, Equation line, boolean sure) {
        if (line.equals(work.current())) {
            return again(TutorMove.say(Lead.SAME_LINE), lesson.awaiting(new Pending.Step()));
        }
        return switch (algebra.judge(work, line)) {
            case RIGHT -> right(lesson, work, line, Deeds.between(work.current(), line));
            case UNHELPFUL -> noCloser(lesson, work, line);
            case UNEXPLAINED -> unexplained(lesson, work, line);
            case WRONG -> sure ? wrong(lesson, work, line) : didYouSay(lesson, line);
            case UNCLEAR -> again(TutorMove.say(Lead.NOT_UNDERSTOOD), lesson);
        };
    }

    /** An operation, done to the last right line. */
    Decision operation(Lesson lesson, Work work, Operation operation) {
        Optional<Equation> after = algebra.apply(operation, work.current());
        if (after.isEmpty()) {
            return again(TutorMove.say(Lead.NOT_UNDERSTOOD), lesson);
        }
        Equation line = after.get();
        return algebra.judge(work, line) == Algebra.Judgement.UNHELPFUL
                ? noCloser(lesson, work, line)
                : right(lesson, work, line, algebra.deed(operation, work.current(), line));
    }

    /** Something done to one side only. */
    static Decision oneSideOnly(Lesson lesson) {
        return again(TutorMove.say(Lead.ONLY_ONE_SIDE), lesson.awaiting(new Pending.Step()));
    }

    /** The tutor shows a step, the ladder having been climbed. */
    Decision told(Lesson lesson, Work work, Next next) {
        Lead lead = next.deed().kind().toBothSides() ? Lead.STEP_TOLD : Lead.REWRITE_TOLD;
        TutorMove move =
                TutorMove.say(lead)
                        .with(Slot.DOING, sayings.activity(next.deed()))
                        .with(Slot.AFTER, right(next.after()))
                        .claiming(new Claim.Follows(work.problem(), next.after()));
        Work reached = reached(work, next.after(), Optional.of(next.deed()));
        return next.after().isSolved()
                ? new Decision(
                        move.asking(Ask.ONE_LIKE_IT),
                        lesson.on(reached.finished()).awaiting(new Pending.Another()))
                : new Decision(
                        move.asking(Ask.NEXT_STEP_AFTER_TOLD),
                        lesson.on(reached).awaiting(new Pending.Step()));
    }

    private Decision right(Lesson lesson, Work work, Equation line, Optional<Deed> deed) {
        if (line.isSolved()) {
            return new Celebration(work, line).decide(lesson);
        }
        Lead lead = deed.map(StepJudge::lead).orElse(Lead.LINE_RIGHT);
        TutorMove said =
                TutorMove.say(lead)
                        .with(Slot.AFTER, right(line))
                        .claiming(new Claim.Follows(work.problem(), line));
        TutorMove move =
                deed.map(done -> said.with(Slot.DOING, sayings.activity(done))).orElse(said);
        Lesson next = lesson.on(reached(work, line, deed)).awaiting(new Pending.Step());
        Ask ask = work.hasOneSolution() ? Ask.NEXT_STEP : Ask.WHAT_DO_YOU_NOTICE;
        return new Decision(move.asking(ask), next);
    }

    private static Decision noCloser(Lesson lesson, Work work, Equation line) {
        String unknown = work.problem().letters().first();
        TutorMove move =
                TutorMove.say(Lead.NO_CLOSER)
                        .with(Slot.AFTER, Sayings.of(line))
                        .with(Slot.UNKNOWN, Said.of(unknown, unknown))
                        .claiming(new Claim.Follows(work.problem(), line));
        return again(move, lesson.awaiting(new Pending.Step()));
    }

    private static Decision unexplained(Lesson lesson, Work work, Equation line) {
        TutorMove move =
                TutorMove.say(Lead.FITS_AS_WELL)
                        .with(Slot.AFTER, Sayings.of(line))
                        .claiming(new Claim.Follows(work.problem(), line));
        return new Decision(
                move.asking(Ask.HOW_DID_YOU_GET_THERE), lesson.awaiting(new Pending.Step()));
    }

    private Decision wrong(Lesson lesson, Work work, Equation line) {
        if (line.letters().isEmpty()) {
            return again(TutorMove.say(Lead.SIDES_AGAIN), lesson.awaiting(new Pending.Step()));
        }
        if (line.isSolved()) {
            return Checking.begin(lesson, work, line);
        }
        if (algebra.isUnlike(work, line)) {
            return new Decision(
                    TutorMove.silence()
                            .asking(Ask.LINE_OR_PROBLEM)
                            .with(Slot.LINE, Sayings.of(line)),
                    lesson.awaiting(new Pending.NewProblem(line)));
        }
        return doubtful(lesson, work, line);
    }

    /** A line of the learner's that does not follow: asked about, never called wrong. */
    Decision doubtful(Lesson lesson, Work work, Equation line) {
        BoardLine shown = Sayings.onBoard(line, BoardLine.Mark.DOUBTFUL);
        TutorMove move =
                TutorMove.say(Lead.LOOK_AGAIN)
                        .with(Slot.LINE, Sayings.of(line).showing(List.of(shown)))
                        .with(Slot.GOOD, Sayings.of(work.current()))
                        .claiming(new Claim.DoesNotFollow(work.problem(), line));
        return new Decision(
                question(move, work, line),
                lesson.on(work.showing(shown)).awaiting(new Pending.Step()));
    }

    /** The question that helps to see the mistake, if it is a known one. */
    private TutorMove question(TutorMove move, Work work, Equation line) {
        Optional<Misconception> mistake = algebra.mistake(work, line);
        if (mistake.isPresent()) {
            return move.asking(Ask.ABOUT_MISTAKE)
                    .with(Slot.QUESTION, sayings.question(mistake.get()));
        }
        Optional<Next> next = work.isDoubtful() ? algebra.next(work.current()) : Optional.empty();
        return next.map(n ->
                        move.asking(Ask.DO_BOTH_SIDES).with(Slot.DO, sayings.command(n.deed())))
                .orElseGet(() -> move.asking(Ask.WHAT_DID_YOU_DO));
    }

    private static Decision didYouSay(Lesson lesson, Equation line) {
        return again(TutorMove.say(Lead.NOT_CAUGHT), lesson.awaiting(new Pending.DidYouSay(line)));
    }

    private static Decision again(TutorMove move, Lesson lesson) {
        return Reasking.after(move, lesson, Optional.empty());
    }

    private static Work reached(Work work, Equation line, Optional<Deed> deed) {
        return work.reached(line, deed, Sayings.onBoard(line, BoardLine.Mark.RIGHT));
    }

    private static Said right(Equation line) {
        return Sayings.shown(line, BoardLine.Mark.RIGHT);
    }

    private static Lead lead(Deed deed) {
        return deed.kind().toBothSides() ? Lead.STEP_RIGHT : Lead.REWRITE_RIGHT;
    }
}
