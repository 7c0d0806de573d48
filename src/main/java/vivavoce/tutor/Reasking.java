package vivavoce.tutor;

import vivavoce.guard.Claim;
import vivavoce.maths.Statement;

import java.util.Optional;

/** Takes up again what the tutor was waiting for, after something else was said. */
final class Reasking {

    private Reasking() {}

    /**
     * @param move what is said first; its question, if any, is replaced
     * @param cut how far the last reply was heard, where it was cut short
     */
    static Decision after(TutorMove move, Lesson lesson, Optional<CutShort> cut) {
        return new Decision(question(move, lesson, cut), lesson);
    }

    private static TutorMove question(TutorMove move, Lesson lesson, Optional<CutShort> cut) {
        return switch (lesson.pending()) {
            case Pending.Nothing nothing -> step(move, lesson, cut);
            case Pending.ReadBack readBack -> step(move, lesson, cut);
            case Pending.Step step -> step(move, lesson, cut);
            case Pending.Problem problem -> move.asking(Ask.SHOW_PROBLEM);
            case Pending.Another another -> move.asking(Ask.ANOTHER);
            case Pending.DidYouSay(Statement line) -> about(line, Ask.DID_YOU_SAY, move);
            case Pending.NewProblem(Statement line) -> about(line, Ask.LINE_OR_PROBLEM, move);
            case Pending.Trying(Trial trial) -> trial.ask(move);
        };
    }

    private static TutorMove about(Statement line, Ask ask, TutorMove move) {
        return move.asking(ask).with(Slot.LINE, Sayings.of(line));
    }

    private static TutorMove step(TutorMove move, Lesson lesson, Optional<CutShort> cut) {
        return lesson.work()
                .map(work -> step(move, work, cut))
                .orElseGet(() -> move.asking(Ask.SHOW_PROBLEM));
    }

    private static TutorMove step(TutorMove move, Work work, Optional<CutShort> cut) {
        if (work.solved()) {
            return move.asking(Ask.ANOTHER);
        }
        if (work.isSpecial()) {
            return move.asking(Ask.WHAT_DO_YOU_NOTICE);
        }
        if (work.isAtStart()) {
            return move.asking(Ask.FIRST_STEP_AGAIN);
        }
        Said current = Sayings.of(work.current());
        boolean missed = cut.filter(c -> !c.heard().contains(current.words())).isPresent();
        return missed
                ? move.asking(Ask.STEP_FROM_HEARD)
                        .with(Slot.CURRENT, current)
                        .claiming(new Claim.Follows(work.problem(), work.current()))
                : move.asking(Ask.NEXT_STEP_AGAIN);
    }
}
