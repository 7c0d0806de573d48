package vivavoce.conversation;

import vivavoce.camera.Picture;
import vivavoce.learner.LearnerRecord;
import vivavoce.lessons.LessonPlan;
import vivavoce.maths.Problem;
import vivavoce.maths.Skill;

import java.util.List;

/** What the learner asks for by key, button or typing. */
public sealed interface Intent {

    /** You begin. */
    record Begin() implements Intent {}

    /** Stop speaking now. */
    record Stop() implements Intent {}

    /** Stay silent until I come back. */
    record Wait() implements Intent {}

    /** Go on where you stopped. */
    record GoOn() implements Intent {}

    /** Say that again. */
    record SayAgain() implements Intent {}

    /** Speak more slowly from now on. */
    record Slower() implements Intent {}

    /** Give me a hint. */
    record Hint() implements Intent {}

    /** Words typed instead of spoken. */
    record Typed(String text) implements Intent {}

    /** A picture of a problem, or of the learner's working, to be taken as it is read. */
    record Showed(Picture picture) implements Intent {}

    /** A picture to be read, and only used once the learner has seen the reading. */
    record Look(Picture picture) implements Intent {}

    /** This is the problem, and what is below it is my working: chosen, or read and confirmed. */
    record SetProblem(List<String> latex) implements Intent {}

    /** This problem is to be practised, for the sake of this skill. */
    record Practise(Problem problem, Skill skill) implements Intent {}

    /** The problems of this lesson come next. */
    record Teach(LessonPlan plan) implements Intent {}

    /** This is what is known of the learner; nothing, once it has been wiped. */
    record Know(LearnerRecord learner) implements Intent {}

    /** What was read is not wanted. */
    record Discard() implements Intent {}

    /** Listen and speak like this from now on. */
    record Prefer(Preferences preferences) implements Intent {}

    /** Listen to the microphone, or do not. */
    record Mute(boolean muted) implements Intent {}
}
