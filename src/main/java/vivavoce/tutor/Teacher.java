package vivavoce.tutor;

import vivavoce.guard.Claim;
import vivavoce.maths.Problem;
import vivavoce.maths.Statement;

import java.util.Optional;

/** Decides what the tutor does about a move of the learner's. Pure: a lesson in, a lesson out. */
final class Teacher {

    private static final int MISSES = 2;

    private final StepJudge judge;
    private final HintLadder hints;
    private final Answering answering;
    private final Talker talker;

    Teacher(PhraseBook book, Sayings sayings, StepJudge judge) {
        this.judge = judge;
        this.hints = new HintLadder(book, sayings, judge);
        this.answering = new Answering(judge, hints);
        this.talker = new Talker(new Explainer(sayings));
    }

    /**
     * @param sure whether the words were heard well
     * @param cut how far the last reply was heard, where it was cut short
     */
    Decision answer(LearnerMove move, Lesson lesson, boolean sure, Optional<CutShort> cut) {
        Lesson heard = lesson.missing(0);
        return switch (move) {
            case LearnerMove.Unclear unclear -> missed(lesson, Lead.NOT_CAUGHT);
            case LearnerMove.Puzzling puzzling -> missed(lesson, Lead.NOT_UNDERSTOOD);
            case LearnerMove.Step(Statement line) -> step(heard, line, sure);
            case LearnerMove.Perhaps(Statement line) -> StepJudge.didYouSay(heard, line);
            case LearnerMove.Operate operate -> operate(heard, operate);
            case LearnerMove.OneSide one -> StepJudge.oneSideOnly(heard);
            case LearnerMove.Value value ->
                    answering.value(heard, heard.work().orElseThrow(), value, sure);
            case LearnerMove.ProposedProblem(Problem problem) ->
                    Beginner.begin(heard, problem, Optional.empty(), Lead.I_HEARD);
            case LearnerMove.AskHarder ask -> set(heard.following(heard.course().harder()));
            case LearnerMove.AskEasier ask -> easier(heard);
            case LearnerMove.Skip skip -> set(heard);
            case LearnerMove.AskProblem ask -> set(heard);
            case LearnerMove.AskHint ask -> hint(heard, Optional.empty());
            case LearnerMove.AskAnswer ask -> answerAsked(heard);
            case LearnerMove.GaveUp gaveUp -> hint(heard, Optional.of(Lead.SMALL_STEP));
            case LearnerMove.AskHelp ask -> help(heard);
            case LearnerMove.Confirm yes -> answering.yes(heard, cut).orElseGet(() -> set(heard));
            case LearnerMove.Deny no -> answering.no(heard, cut);
            case LearnerMove.SaysNone none -> special(heard, true);
            case LearnerMove.SaysAll all -> special(heard, false);
            default -> talker.answer(move, heard, cut);
        };
    }

    /** The next hint, asked for by words or by key. */
    Decision hint(Lesson lesson, Optional<Lead> instead) {
        if (lesson.pending() instanceof Pending.Trying(Trial trial)) {
            return Checking.answered(lesson, trial, false);
        }
        return lesson.work()
                .filter(work -> !work.solved())
                .map(work -> hints.climb(lesson, work, instead))
                .orElseGet(() -> after(Lead.GLADLY, lesson));
    }

    /** A light hint after a long silence. */
    TutorMove nudge(Lesson lesson) {
        return switch (lesson.pending()) {
            case Pending.Trying(Trial trial) -> trial.ask(TutorMove.say(Lead.NO_HURRY));
            case Pending.Step s -> lesson.work().map(hints::nudge).orElse(TutorMove.silence());
            case Pending.ReadBack r -> lesson.work().map(hints::nudge).orElse(TutorMove.silence());
            default -> TutorMove.silence();
        };
    }

    private Decision step(Lesson lesson, Statement line, boolean sure) {
        Work work = lesson.work().orElseThrow();
        if (!work.solved()) {
            return judge.line(lesson, work, line, sure);
        }
        return Algebra.judge(work, line) == Algebra.Judgement.WRONG
                ? Beginner.begin(lesson, Problem.of(line), Optional.empty(), Lead.I_HEARD)
                : solvedAlready(lesson, work);
    }

    private Decision operate(Lesson lesson, LearnerMove.Operate operate) {
        Work work = lesson.work().orElseThrow();
        return work.solved()
                ? solvedAlready(lesson, work)
                : judge.operation(lesson, work, operate.operation());
    }

    private static Decision solvedAlready(Lesson lesson, Work work) {
        return Reasking.after(
                TutorMove.say(Lead.ALREADY_SOLVED)
                        .with(Slot.ANSWER, Sayings.of(work.current()))
                        .claiming(new Claim.Follows(work.problem(), work.current())),
                lesson.awaiting(new Pending.Another()),
                Optional.empty());
    }

    private Decision answerAsked(Lesson lesson) {
        Optional<Work> unsolved = lesson.work().filter(work -> !work.solved());
        if (unsolved.isEmpty()) {
            return lesson.work()
                    .map(work -> solvedAlready(lesson, work))
                    .orElseGet(() -> after(Lead.GLADLY, lesson));
        }
        Work asked = unsolved.get().askedForAnswer();
        if (asked.answersAsked() > 1) {
            return Answers.tell(lesson.on(asked), asked);
        }
        Lead lead = lesson.hintsOnly() ? Lead.ANSWER_NOT_WANTED : Lead.ANSWER_LATER;
        return hint(lesson.on(asked), Optional.of(lead));
    }

    private Decision special(Lesson lesson, boolean none) {
        return lesson.work()
                .flatMap(work -> Answers.said(lesson, work, none))
                .orElseGet(() -> hint(lesson, Optional.empty()));
    }

    private Decision help(Lesson lesson) {
        boolean promise = lesson.hintsOnly() && !lesson.promised();
        Lesson next = promise ? lesson.promising() : lesson;
        if (lesson.work().isEmpty()) {
            return after(
                    promise ? Lead.GLADLY_WITH_HINTS : Lead.GLADLY,
                    next.awaiting(new Pending.Problem()));
        }
        if (promise) {
            return after(Lead.HINTS_PROMISED, next);
        }
        boolean started = lesson.work().filter(work -> !work.isAtStart()).isPresent();
        return started ? hint(next, Optional.empty()) : after(Lead.GLADLY, next);
    }

    /** A problem of the tutor's own. */
    Decision set(Lesson lesson) {
        Course course = lesson.course();
        return course.next(lesson.learner())
                .map(exercise -> {
                    Lesson next = lesson.following(course.given(exercise.problem().topic()));
                    return Beginner.set(next, exercise);
                })
                .orElseGet(() -> after(Lead.GLADLY, lesson));
    }

    /** Too hard: a lighter hint where one is due, or else an easier problem. */
    private Decision easier(Lesson lesson) {
        Lesson lighter = lesson.following(lesson.course().easier());
        boolean working = lesson.work().filter(work -> !work.solved()).isPresent();
        return working ? hint(lighter, Optional.of(Lead.SMALL_STEP)) : set(lighter);
    }

    private static Decision missed(Lesson lesson, Lead lead) {
        int turns = lesson.missed() + 1;
        TutorMove move =
                turns > MISSES
                        ? TutorMove.say(Lead.STILL_NOT_CAUGHT).asking(Ask.TYPE_IT)
                        : TutorMove.say(lead).asking(Ask.SAY_AGAIN);
        return new Decision(move, lesson.missing(turns));
    }

    private static Decision after(Lead lead, Lesson lesson) {
        return Reasking.after(TutorMove.say(lead), lesson, Optional.empty());
    }
}
