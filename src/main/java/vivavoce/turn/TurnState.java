package vivavoce.turn;

/**
 * Who holds the floor: takes what happens and says what follows. Immutable; what lasts beyond a
 * state is in {@link Floor}.
 */
sealed interface TurnState permits Open, Speaking, Paused, Replying, Contested {

    /** The sample clock moved on. */
    Move timePassed(long nowMs, Floor floor);

    /** Someone began to speak. */
    Move speechStarted(long atMs, Floor floor);

    /** They paused. */
    default Move speechPaused(long speechEndMs, Floor floor) {
        return Move.stay(this);
    }

    /** What was said was read. */
    default Move read(Reading reading, Floor floor) {
        return Move.stay(this);
    }

    /** Whether the learner asked for time and has not come back. */
    default boolean waiting() {
        return false;
    }
}
