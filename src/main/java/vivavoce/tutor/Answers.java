package vivavoce.tutor;

import vivavoce.guard.Claim;
import vivavoce.guard.Knowledge;
import vivavoce.guard.Truth;
import vivavoce.maths.Alternatives;
import vivavoce.maths.Statement;

import java.util.List;
import java.util.Optional;

/** Answers as a whole: told when asked for twice, or said by the learner in words. */
final class Answers {

    private Answers() {}

    /** Tells the answer, and that it does. */
    static Decision tell(Lesson lesson, Work work) {
        List<Statement> answers = Algebra.answers(work.problem());
        if (answers.isEmpty()) {
            return special(lesson, work, isNone(work), true);
        }
        Statement answer = answers.size() == 1 ? answers.getFirst() : new Alternatives(answers);
        return new Celebration(work, answer).told(lesson);
    }

    /**
     * The learner says that none or all numbers do; empty when that is not so.
     *
     * @param none that none do
     */
    static Optional<Decision> said(Lesson lesson, Work work, boolean none) {
        Knowledge known = work.knowledge();
        Truth truth = none ? known.hasNoSolution() : known.everyNumberSolves();
        return work.solved() || truth != Truth.TRUE
                ? Optional.empty()
                : Optional.of(special(lesson, work, none, false));
    }

    private static boolean isNone(Work work) {
        return work.knowledge().hasNoSolution() == Truth.TRUE;
    }

    private static Decision special(Lesson lesson, Work work, boolean none, boolean told) {
        Lead lead =
                none
                        ? told ? Lead.ANSWER_TOLD_IN_WORDS : Lead.SOLVED_BY_WORDS
                        : told ? Lead.ANY_NUMBER_TOLD : Lead.ANY_NUMBER;
        Claim claim =
                none
                        ? new Claim.HasNoSolution(work.problem())
                        : new Claim.HoldsAlways(work.problem());
        return new Decision(
                TutorMove.say(lead).asking(told ? Ask.ONE_LIKE_IT : Ask.ANOTHER).claiming(claim),
                lesson.on(work.finished()).awaiting(new Pending.Another()));
    }
}
