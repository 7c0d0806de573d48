package vivavoce.tutor;

import vivavoce.maths.Equation;

import java.util.Optional;

/** Takes up a new problem: reads it back and asks for the first step. */
final class Beginner {

    private Beginner() {}

    /**
     * @param lead how the problem came: seen, heard or given
     */
    static Decision begin(Lesson lesson, Equation problem, Lead lead) {
        Optional<Solutions> solutions = Solutions.of(problem);
        if (solutions.isEmpty() || problem.letters().isEmpty()) {
            return refuse(lesson, TutorMove.say(Lead.TOO_HARD));
        }
        if (problem.isSolved()) {
            String letter = problem.letters().first();
            return refuse(
                    lesson,
                    TutorMove.say(Lead.SAYS_ITSELF).with(Slot.UNKNOWN, Said.of(letter, letter)));
        }
        Work work = Work.on(problem, Sayings.onBoard(problem, BoardLine.Mark.PLAIN));
        boolean promise = lead == Lead.I_SEE && lesson.hintsOnly() && !lesson.promised();
        boolean mine = lead == Lead.TRY_THIS;
        Pending pending = mine ? new Pending.Step() : new Pending.ReadBack();
        Lesson next = lesson.on(work).awaiting(pending);
        TutorMove move =
                TutorMove.say(promise ? Lead.I_SEE_WITH_HINTS : lead)
                        .asking(work.hasOneSolution() ? Ask.FIRST_STEP : Ask.WHAT_DO_YOU_NOTICE)
                        .with(Slot.PROBLEM, Sayings.shown(problem, BoardLine.Mark.PLAIN));
        return new Decision(move, promise ? next.promising() : next);
    }

    private static Decision refuse(Lesson lesson, TutorMove move) {
        return new Decision(move.asking(Ask.SHOW_PROBLEM), lesson.awaiting(new Pending.Problem()));
    }
}
