package vivavoce.tutor;

import vivavoce.maths.Equation;
import vivavoce.maths.Expression;

/**
 * The answer is found: it is put into the problem and both sides agree.
 *
 * @param answer the solution as an equation
 */
record Celebration(Work work, Equation answer) {

    Decision decide(Lesson lesson) {
        Lead lead = sides().secondIsNumber() ? Lead.SOLVED : Lead.SOLVED_BOTH_SIDES;
        return decide(lesson, lead, Ask.ANOTHER);
    }

    /** The tutor tells the answer, having been asked twice. */
    Decision told(Lesson lesson) {
        Lead lead = sides().secondIsNumber() ? Lead.ANSWER_TOLD : Lead.ANSWER_TOLD_BOTH_SIDES;
        return decide(lesson, lead, Ask.ONE_LIKE_IT);
    }

    private Decision decide(Lesson lesson, Lead lead, Ask ask) {
        Sides sides = sides();
        BoardLine line = Sayings.onBoard(answer, BoardLine.Mark.RIGHT);
        TutorMove move =
                TutorMove.say(lead)
                        .asking(ask)
                        .with(Slot.ANSWER, Sayings.shown(answer, BoardLine.Mark.RIGHT))
                        .with(Slot.CHECK, Sayings.of(sides.firstSum()))
                        .with(Slot.EXPECTED, Sayings.of(sides.secondValue()))
                        .claiming(new Claim.Follows(work.problem(), answer))
                        .claiming(new Claim.ComesTo(sides.firstSum(), sides.secondValue()))
                        .claiming(new Claim.ComesTo(sides.secondSum(), sides.secondValue()));
        Work done = work.reached(answer, work.by(), line).finished();
        return new Decision(move, lesson.on(done).awaiting(new Pending.Another()));
    }

    private Sides sides() {
        Expression number = answer.left().isNumeric() ? answer.left() : answer.right();
        return Sides.of(work.problem(), number);
    }
}
