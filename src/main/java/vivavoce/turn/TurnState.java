package vivavoce.turn;

import org.jspecify.annotations.Nullable;

/** Who holds the floor. {@code waiting}: the learner asked for time and has not come back. */
sealed interface TurnState {

    /** Nobody speaks. A hint is due at {@code hintAtMs} unless it is {@link Long#MAX_VALUE}. */
    record Open(long hintAtMs, boolean waiting) implements TurnState {}

    /** The learner speaks. */
    record Learner(long startMs, boolean waiting) implements TurnState {}

    /** The learner paused; {@code reading} is null until the utterance has been read. */
    record LearnerPaused(long startMs, long speechEndMs, @Nullable Reading reading, boolean waiting)
            implements TurnState {}

    /** The tutor prepares or speaks a reply. */
    record Tutor() implements TurnState {}

    /**
     * Someone speaks over the tutor, whose voice is held. {@code speechEndMs} is negative while
     * they still speak; the words are looked at (again) at {@code readAtMs}.
     */
    record Contested(long startMs, long speechEndMs, long readAtMs) implements TurnState {

        boolean stillSpeaking() {
            return speechEndMs < 0;
        }
    }
}
