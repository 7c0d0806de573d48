package vivavoce.tutor;

import vivavoce.guard.Claim;
import vivavoce.maths.Equation;
import vivavoce.maths.Expression;
import vivavoce.maths.MathsException;
import vivavoce.maths.Statement;

import java.util.Map;
import java.util.Optional;

/**
 * The answer is found. Where it is one number it is put into the problem, and both sides agree.
 *
 * @param answer as it is said
 */
record Celebration(Work work, Statement answer) {

    /** Found by the learner. */
    Decision decide(Lesson lesson) {
        TutorMove move =
                trial().map(fit -> fits(fit, Lead.SOLVED, Lead.SOLVED_BOTH_SIDES))
                        .orElseGet(this::form);
        return decide(lesson, move, Ask.ANOTHER);
    }

    /** The tutor tells the answer, having been asked twice. */
    Decision told(Lesson lesson) {
        TutorMove move =
                trial().map(fit -> fits(fit, Lead.ANSWER_TOLD, Lead.ANSWER_TOLD_BOTH_SIDES))
                        .orElseGet(() -> TutorMove.say(Lead.ANSWER_TOLD_FORM));
        return decide(lesson, move, Ask.ONE_LIKE_IT);
    }

    private Decision decide(Lesson lesson, TutorMove lead, Ask ask) {
        BoardLine line = Sayings.onBoard(answer, BoardLine.Mark.RIGHT);
        TutorMove move =
                lead.asking(ask)
                        .with(Slot.ANSWER, Sayings.shown(answer, BoardLine.Mark.RIGHT))
                        .claiming(new Claim.Follows(work.problem(), answer));
        Work done = work.reached(answer, work.by(), line).finished();
        return new Decision(move, lesson.on(done).awaiting(new Pending.Another()));
    }

    /** A sum is said with what it comes to. */
    private TutorMove form() {
        return work.problem().statement() instanceof Expression sum
                        && answer instanceof Expression value
                        && sum.isNumeric()
                ? TutorMove.say(Lead.SOLVED_SUM)
                        .with(Slot.CHECK, Sayings.of(sum))
                        .claiming(new Claim.ComesTo(sum, value))
                : TutorMove.say(Lead.SOLVED_FORM);
    }

    private static TutorMove fits(Trial fit, Lead number, Lead sides) {
        return TutorMove.say(fit.secondIsNumber() ? number : sides)
                .with(Slot.CHECK, Sayings.of(fit.first()))
                .with(Slot.EXPECTED, Sayings.of(fit.secondValue()))
                .claiming(new Claim.ComesTo(fit.first(), fit.secondValue()))
                .claiming(new Claim.ComesTo(fit.second(), fit.secondValue()));
    }

    /** The number in the equation; empty where there is more to it than that. */
    private Optional<Trial> trial() {
        Map<String, Expression> values = Trials.values(answer);
        if (!(answer instanceof Equation) || values.size() != 1) {
            return Optional.empty();
        }
        try {
            return work.equation()
                    .map(problem -> Trials.sides(problem, values))
                    .filter(fit -> fit.firstValue().equals(fit.secondValue()));
        } catch (MathsException | IllegalArgumentException roots) {
            return Optional.empty();
        }
    }
}
