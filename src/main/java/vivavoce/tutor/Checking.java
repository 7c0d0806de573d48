package vivavoce.tutor;

import vivavoce.guard.Claim;
import vivavoce.maths.Expression;
import vivavoce.maths.Statement;

import java.util.List;
import java.util.Optional;

/** Lets the learner try a number, one sum at a time, and see whether it fits. */
final class Checking {

    private Checking() {}

    /** A line that is not so: nothing is said about it, it is tried. */
    static Decision begin(Lesson lesson, Work work, Statement line, Trial trial) {
        BoardLine doubtful = Sayings.onBoard(line, BoardLine.Mark.DOUBTFUL);
        Said shown = Sayings.of(line).showing(List.of(doubtful));
        Lead lead = trial.with().isPresent() ? Lead.LET_US_TRY : Lead.LET_US_CHECK;
        TutorMove move = TutorMove.say(lead).with(Slot.LINE, shown);
        return asking(move, lesson.on(work.doubting(doubtful)), trial);
    }

    /**
     * What the learner made of the sum that was asked for.
     *
     * @param right false for a slip, or when the learner does not know
     */
    static Decision answered(Lesson lesson, Trial trial, boolean right) {
        return switch (trial.stage()) {
            case FIRST -> right ? firstDone(lesson, trial) : slip(lesson, trial);
            case PIECE -> pieceDone(lesson, trial, right ? Lead.PIECE_RIGHT : Lead.SUM_TOLD);
            case FIRST_AGAIN -> right ? firstDone(lesson, trial) : firstTold(lesson, trial);
            case SECOND ->
                    conclude(lesson, trial, right ? Lead.SIDES_DIFFER : Lead.SIDES_DIFFER_TOLD);
        };
    }

    /** The learner sees that the number does not fit. */
    static Decision doesNotFit(Lesson lesson, Trial trial) {
        return backToSteps(TutorMove.say(Lead.DOES_NOT_FIT).claiming(trial.failure()), lesson);
    }

    private static Decision firstDone(Lesson lesson, Trial trial) {
        if (trial.secondIsNumber()) {
            return conclude(lesson, trial, Lead.SHOULD_BE);
        }
        return asking(first(trial, Lead.ONE_SIDE), lesson, trial.at(Trial.Stage.SECOND));
    }

    private static Decision firstTold(Lesson lesson, Trial trial) {
        if (trial.secondIsNumber()) {
            return conclude(lesson, trial, Lead.SUM_TOLD_SHOULD_BE);
        }
        return asking(first(trial, Lead.SUM_TOLD), lesson, trial.at(Trial.Stage.SECOND));
    }

    private static Decision slip(Lesson lesson, Trial trial) {
        if (trial.piece().isEmpty()) {
            return firstTold(lesson, trial);
        }
        return asking(TutorMove.say(Lead.SMALLER_PIECES), lesson, trial.at(Trial.Stage.PIECE));
    }

    private static Decision pieceDone(Lesson lesson, Trial trial, Lead lead) {
        Expression piece = trial.piece().orElse(trial.first());
        // The question that follows needs {check} for the whole sum, so the piece goes by its name.
        TutorMove move =
                TutorMove.say(lead)
                        .with(Slot.PIECE, Sayings.of(piece))
                        .with(Slot.VALUE, Sayings.of(trial.due()))
                        .claiming(new Claim.ComesTo(piece, trial.due()));
        return asking(move, lesson, trial.at(Trial.Stage.FIRST_AGAIN));
    }

    private static TutorMove first(Trial trial, Lead lead) {
        return TutorMove.say(lead)
                .with(Slot.PIECE, Sayings.of(trial.first()))
                .with(Slot.VALUE, Sayings.of(trial.firstValue()))
                .claiming(new Claim.ComesTo(trial.first(), trial.firstValue()));
    }

    private static Decision conclude(Lesson lesson, Trial trial, Lead lead) {
        TutorMove move =
                first(trial, lead)
                        .with(Slot.EXPECTED, trial.expected())
                        .claiming(new Claim.ComesTo(trial.second(), trial.secondValue()))
                        .claiming(trial.failure());
        return backToSteps(move, lesson);
    }

    private static Decision asking(TutorMove move, Lesson lesson, Trial trial) {
        return new Decision(trial.ask(move), lesson.awaiting(new Pending.Trying(trial)));
    }

    /** After a number that did not fit, from the last line that was right. */
    private static Decision backToSteps(TutorMove move, Lesson lesson) {
        Lesson next = lesson.awaiting(new Pending.Step());
        return lesson.work()
                .filter(work -> !work.isAtStart())
                .map(work -> new Decision(stepFrom(move, work), next))
                .orElseGet(() -> Reasking.after(move, next, Optional.empty()));
    }

    private static TutorMove stepFrom(TutorMove move, Work work) {
        return move.asking(Ask.STEP_FROM)
                .with(Slot.CURRENT, Sayings.of(work.current()))
                .claiming(new Claim.Follows(work.problem(), work.current()));
    }
}
