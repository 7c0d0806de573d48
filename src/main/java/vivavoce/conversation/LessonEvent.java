package vivavoce.conversation;

import java.util.List;
import java.util.Optional;

/** What happened in a conversation, for logs, tests and captions; past tense. */
public sealed interface LessonEvent {

    /** What the learner said or wrote to the tutor, as it is shown; empty for other events. */
    default Optional<String> learnerWords() {
        return switch (this) {
            case TurnEnded(String words) -> Optional.of(words);
            case Typed(String words) -> Optional.of(words);
            case WaitStarted(String words) -> Optional.of(words).filter(said -> !said.isEmpty());
            default -> Optional.empty();
        };
    }

    /** Someone began to speak. */
    record SpeechStarted() implements LessonEvent {}

    /** Someone paused or finished. */
    record SpeechPaused() implements LessonEvent {}

    /** An utterance was read as far as it went. */
    record Heard(String words, boolean complete, double confidence) implements LessonEvent {}

    /** A picture was read. */
    record PictureRead(List<String> lines) implements LessonEvent {}

    /** The learner's turn ended with these words. */
    record TurnEnded(String words) implements LessonEvent {}

    /** The learner wrote these words. */
    record Typed(String words) implements LessonEvent {}

    /** The learner went on before the tutor was heard: the turn had not ended after all. */
    record TurnTakenBack() implements LessonEvent {}

    /** The tutor decided what to say. */
    record ReplyDecided(String caption, String style) implements LessonEvent {}

    /**
     * The reply's first sample sounded, {@code gapMs} after the learner's last word; -1 when it
     * answers no spoken turn.
     */
    record ReplyStarted(long gapMs) implements LessonEvent {}

    /** The reply sounded to its end. */
    record ReplyFinished() implements LessonEvent {}

    /** Someone spoke over the tutor and the voice was held, this long after their first sound. */
    record VoiceHeld(long afterMs) implements LessonEvent {}

    /** It was no interruption; the voice went on. */
    record VoiceResumed() implements LessonEvent {}

    /** The reply was cut short. */
    record VoiceStopped(String heard, String unheard) implements LessonEvent {}

    /** The learner asked for time in these words; "" by a key or in writing. */
    record WaitStarted(String words) implements LessonEvent {}

    /** The learner came back. */
    record WaitEnded() implements LessonEvent {}

    /** A line appeared on the board. */
    record BoardChanged(String latex, String mark) implements LessonEvent {}

    /** The learner thought for a long time; a lighter hint follows. */
    record HintOffered() implements LessonEvent {}

    /** Something went wrong. */
    record WentWrong(String sentence) implements LessonEvent {}
}
