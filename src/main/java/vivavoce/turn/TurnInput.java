package vivavoce.turn;

/** What turn-taking is told; times in milliseconds of captured sound. */
public sealed interface TurnInput {

    /**
     * The sample clock moved on; {@code stirs} when something begins to sound that may be speech.
     */
    record TimePassed(long atMs, boolean stirs) implements TurnInput {}

    /** Someone began to speak at {@code atMs}. */
    record SpeechStarted(long atMs) implements TurnInput {}

    /** Speech ended at {@code speechEndMs}; silence was long enough to say so at {@code atMs}. */
    record SpeechPaused(long atMs, long speechEndMs) implements TurnInput {}

    /**
     * The answer to {@link TurnAction.Read} of that revision; an answer to an older one is stale.
     */
    record UtteranceRead(long revision, Reading reading) implements TurnInput {}

    /** The tutor takes the floor to say something that answers no spoken turn. */
    record TutorStarted() implements TurnInput {}

    /** The first sample of the tutor's reply sounded. */
    record TutorSounded(long atMs) implements TurnInput {}

    /** The tutor's reply has sounded to its end, or there was none. */
    record TutorFinished(long atMs, boolean askedQuestion) implements TurnInput {}

    /** The learner pressed stop. */
    record StopAsked() implements TurnInput {}

    /** The learner pressed wait, or asked for time in words of their own. */
    record WaitAsked() implements TurnInput {}

    /** The learner did something by hand that takes their turn: typed, showed a picture. */
    record LearnerActed() implements TurnInput {}
}
