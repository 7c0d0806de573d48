package vivavoce.tutor;

import vivavoce.guard.Claim;

import java.util.Optional;

/** Questions about the lesson and everything that is not maths: one sentence, then back to it. */
final class Talker {

    private final Explainer explainer;

    Talker(Explainer explainer) {
        this.explainer = explainer;
    }

    /** Whatever is not a step, an answer or a wish. */
    Decision answer(LearnerMove move, Lesson lesson, Optional<CutShort> cut) {
        return switch (move) {
            case LearnerMove.WhyQuestion(var topic) ->
                    Reasking.after(explainer.why(topic, lesson), lesson, cut);
            case LearnerMove.WhatQuestion(var topic) ->
                    Reasking.after(explainer.what(topic, lesson), lesson, cut);
            case LearnerMove.AskWhether ask -> Reasking.after(whether(lesson), lesson, cut);
            case LearnerMove.AskWhere ask -> where(lesson);
            case LearnerMove.AskHowToCheck ask ->
                    Reasking.after(explainer.what(LearnerMove.Topic.CHECK, lesson), lesson, cut);
            case LearnerMove.AskOtherWay ask -> after(Lead.OTHER_WAY, lesson, cut);
            case LearnerMove.Feeling(var mood) -> after(lead(mood), lesson, cut);
            case LearnerMove.Goodbye bye -> new Decision(TutorMove.say(Lead.GOODBYE), lesson);
            case LearnerMove.Thanks thanks -> after(Lead.WELCOME, lesson, cut);
            case LearnerMove.Greeting greeting -> after(Lead.HELLO_AGAIN, lesson, cut);
            default -> after(Lead.OFF_TOPIC, lesson, cut);
        };
    }

    private static Lead lead(LearnerMove.Mood mood) {
        return switch (mood) {
            case FRUSTRATED -> Lead.FRUSTRATED;
            case TIRED -> Lead.TIRED;
            case BORED -> Lead.BORED;
            case AFRAID -> Lead.AFRAID;
            case HAPPY -> Lead.HAPPY;
        };
    }

    /** Whether the working is right so far. */
    private static TutorMove whether(Lesson lesson) {
        if (lesson.pending() instanceof Pending.Trying || lesson.work().isEmpty()) {
            return TutorMove.say(Lead.NO_HURRY);
        }
        Work work = lesson.work().get();
        if (work.isDoubtful()) {
            return TutorMove.say(Lead.NOT_YET_RIGHT);
        }
        Lead lead = work.isAtStart() ? Lead.SAME_PROBLEM : Lead.ALL_RIGHT_SO_FAR;
        return TutorMove.say(lead).claiming(new Claim.Follows(work.problem(), work.current()));
    }

    private static Decision where(Lesson lesson) {
        Optional<TutorMove> here =
                lesson.work()
                        .map(work ->
                                TutorMove.say(Lead.WHERE_WE_ARE)
                                        .with(Slot.CURRENT, Sayings.of(work.current()))
                                        .claiming(
                                                new Claim.Follows(work.problem(), work.current())));
        return Reasking.after(
                here.orElseGet(() -> TutorMove.say(Lead.GOOD)), lesson, Optional.empty());
    }

    private static Decision after(Lead lead, Lesson lesson, Optional<CutShort> cut) {
        return Reasking.after(TutorMove.say(lead), lesson, cut);
    }
}
