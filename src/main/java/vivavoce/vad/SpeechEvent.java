package vivavoce.vad;

/** Speech began or stopped; times are milliseconds on the sample clock. */
public sealed interface SpeechEvent {

    /**
     * Someone speaks.
     *
     * @param atMs where the utterance begins, a little before its first sound
     */
    record SpeechStarted(long atMs) implements SpeechEvent {}

    /**
     * Nobody speaks any more, perhaps only for a moment.
     *
     * @param atMs when this was noticed
     * @param sinceMs where the last sound ended
     */
    record SpeechPaused(long atMs, long sinceMs) implements SpeechEvent {}
}
