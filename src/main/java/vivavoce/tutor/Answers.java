package vivavoce.tutor;

import vivavoce.maths.Equation;
import vivavoce.maths.Expression;

import java.util.Optional;

/** Answers as a whole: told when asked for twice, or said by the learner in words. */
final class Answers {

    private Answers() {}

    /** Tells the answer, and that it does. */
    static Decision tell(Lesson lesson, Work work) {
        return switch (Solutions.of(work.problem()).orElseThrow()) {
            case Solutions.One(var value) -> {
                Expression letter = Expression.letter(work.problem().letters().first());
                Equation answer = new Equation(letter, Expression.of(value));
                yield new Celebration(work, answer).told(lesson);
            }
            case Solutions.None none ->
                    special(lesson, work, Lead.ANSWER_TOLD_IN_WORDS, none, Ask.ONE_LIKE_IT);
            case Solutions.All all ->
                    special(lesson, work, Lead.ANY_NUMBER_TOLD, all, Ask.ONE_LIKE_IT);
        };
    }

    /** The learner says that none or all numbers do; empty when that is not so. */
    static Optional<Decision> said(Lesson lesson, Work work, Solutions solutions) {
        if (work.solved() || !Solutions.of(work.problem()).equals(Optional.of(solutions))) {
            return Optional.empty();
        }
        Lead lead = solutions instanceof Solutions.None ? Lead.SOLVED_BY_WORDS : Lead.ANY_NUMBER;
        return Optional.of(special(lesson, work, lead, solutions, Ask.ANOTHER));
    }

    private static Decision special(
            Lesson lesson, Work work, Lead lead, Solutions solutions, Ask ask) {
        Claim claim =
                solutions instanceof Solutions.None
                        ? new Claim.HasNoSolution(work.problem())
                        : new Claim.HoldsAlways(work.problem());
        return new Decision(
                TutorMove.say(lead).asking(ask).claiming(claim),
                lesson.on(work.finished()).awaiting(new Pending.Another()));
    }
}
