package vivavoce.conversation;

import vivavoce.camera.Picture;

/** What the learner asks for by key, button or typing. */
public sealed interface Intent {

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

    /** A picture of a problem, or of the learner's working. */
    record Showed(Picture picture) implements Intent {}

    /** Listen to the microphone, or do not. */
    record Mute(boolean muted) implements Intent {}
}
