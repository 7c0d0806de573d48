package vivavoce.tutor;

import vivavoce.maths.Equation;
import vivavoce.maths.Expression;
import vivavoce.maths.Method;
import vivavoce.maths.Problem;
import vivavoce.maths.Skill;
import vivavoce.speech.SpokenText;

import java.util.List;
import java.util.Optional;

/** Takes up a new problem: reads it back and asks for the first step. */
final class Beginner {

    private Beginner() {}

    /**
     * @param how it came: seen, heard or given
     */
    static Decision begin(Lesson lesson, Problem problem, Optional<Skill> skill, Lead how) {
        if (!Algebra.canSolve(problem)) {
            return refuse(lesson, TutorMove.say(Lead.TOO_HARD));
        }
        if (problem.statement() instanceof Equation equation && equation.isSolved()) {
            String letter = equation.letters().first();
            return refuse(
                    lesson,
                    TutorMove.say(Lead.SAYS_ITSELF).with(Slot.UNKNOWN, Said.of(letter, letter)));
        }
        if (problem.statement() instanceof Expression alone
                && Algebra.answers(problem).equals(List.of(alone))) {
            TutorMove nothing = TutorMove.say(Lead.NOTHING_TO_DO);
            return refuse(lesson, nothing.with(Slot.PROBLEM, Sayings.of(alone)));
        }
        Work work =
                Work.on(problem, skill, Sayings.onBoard(problem.statement(), BoardLine.Mark.PLAIN));
        boolean promise = how == Lead.I_SEE && lesson.hintsOnly() && !lesson.promised();
        Pending pending = how == Lead.TRY_THIS ? new Pending.Step() : new Pending.ReadBack();
        Lesson next =
                lesson.on(work).following(lesson.course().about(problem.topic())).awaiting(pending);
        boolean task =
                !(problem instanceof Problem.Solve(var any, var method)) || method != Method.ANY;
        Said named = task ? Sayings.task(problem) : Sayings.of(problem.statement());
        TutorMove move =
                TutorMove.say(promise ? Lead.I_SEE_WITH_HINTS : task ? asTask(how) : how)
                        .asking(work.isSpecial() ? Ask.WHAT_DO_YOU_NOTICE : Ask.FIRST_STEP)
                        .with(Slot.PROBLEM, named.showing(work.board()));
        return new Decision(move, promise ? next.promising() : next);
    }

    /** An exercise of the tutor's own. */
    static Decision set(Lesson lesson, Course.Exercise exercise) {
        Decision begun = begin(lesson, exercise.problem(), exercise.skill(), Lead.TRY_THIS);
        return begun.next()
                .work()
                .map(work -> begun.next().on(work.withHints(exercise.hints())))
                .map(next -> new Decision(opened(begun.move(), exercise.point()), next))
                .orElse(begun);
    }

    /** The author's words first; the problem then goes into the question. */
    private static TutorMove opened(TutorMove begun, Optional<String> point) {
        return point.filter(any -> begun.ask().equals(Optional.of(Ask.FIRST_STEP)))
                .map(text -> text.replaceFirst("[.]$", ""))
                .map(text ->
                        begun.leading(Lead.TALKING_POINT)
                                .with(Slot.POINT, Said.of(text, SpokenText.words(text)))
                                .asking(
                                        begun.lead().equals(Optional.of(Lead.TRY_TASK))
                                                ? Ask.BEGIN_TASK
                                                : Ask.BEGIN_WITH))
                .orElse(begun);
    }

    private static Lead asTask(Lead how) {
        return how == Lead.TRY_THIS ? Lead.TRY_TASK : Lead.I_TAKE_TASK;
    }

    private static Decision refuse(Lesson lesson, TutorMove move) {
        return new Decision(move.asking(Ask.SHOW_PROBLEM), lesson.awaiting(new Pending.Problem()));
    }
}
