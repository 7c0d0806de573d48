package vivavoce.turn;

/**
 * Nobody speaks.
 *
 * @param hintAtMs when a hint is due; {@link Floor#NEVER} when none is
 */
record Open(long hintAtMs, boolean waiting) implements TurnState {

    static Open quiet(boolean waiting) {
        return new Open(Floor.NEVER, waiting);
    }

    @Override
    public Move timePassed(long nowMs, Floor floor) {
        if (waiting || nowMs < hintAtMs) {
            return Move.stay(this);
        }
        floor.question(false);
        return Move.to(quiet(false), new TurnAction.OfferHint());
    }

    @Override
    public Move speechStarted(long atMs, Floor floor) {
        return Move.to(new Speaking(Spoken.from(atMs, waiting), Speaking.WHOLE));
    }
}
