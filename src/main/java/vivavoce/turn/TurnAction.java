package vivavoce.turn;

/** What turn-taking wants done, in order. */
public sealed interface TurnAction {

    /** Have the utterance that started at {@code fromMs} read as far as it goes. */
    record Read(long fromMs, long revision) implements TurnAction {}

    /** The learner may have finished: prepare the answer to these words, silently. */
    record Draft(Reading reading) implements TurnAction {}

    /**
     * The learner goes on: nothing of an answer that was prepared may be heard, shown or
     * remembered, also when its turn to be spoken had come.
     */
    record DropDraft() implements TurnAction {}

    /** The learner has finished; answer these words. The words ended at {@code speechEndMs}. */
    record EndTurn(Reading reading, long speechEndMs) implements TurnAction {}

    /** Hold the voice at once: someone may be interrupting. */
    record PauseVoice(long onsetMs) implements TurnAction {}

    /** It was no interruption: go on with the same sound. */
    record ResumeVoice() implements TurnAction {}

    /** The learner interrupted: drop the rest of the reply. */
    record StopVoice() implements TurnAction {}

    /** Be silent until the learner comes back; they said so in these words, or by key in none. */
    record StartWaiting(String words) implements TurnAction {}

    /** The learner came back. */
    record StopWaiting() implements TurnAction {}

    /** The learner has been thinking about the question for a long time. */
    record OfferHint() implements TurnAction {}
}
