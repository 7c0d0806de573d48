package vivavoce.turn;

/** How loud an utterance is against the way this learner usually speaks to the tutor. */
public enum Softness {
    /** As loud as usual, or nothing is known yet. */
    USUAL,
    /** Softer, so that more has to be heard to be sure whom it is meant for. */
    SOFTER,
    /** Much softer: said to someone else, or by them. */
    ASIDE
}
