package vivavoce.turn;

/**
 * The learner speaks.
 *
 * @param cutMs up to where the turn is being read although it goes on; {@link #WHOLE} if it is not
 */
record Speaking(Spoken spoken, long cutMs) implements TurnState {

    static final long WHOLE = -1;

    @Override
    public Move timePassed(long nowMs, Floor floor) {
        boolean tooLong = nowMs - spoken.startMs() >= floor.settings().maxUtteranceMs();
        return tooLong && cutMs == WHOLE
                ? Move.to(new Speaking(spoken, nowMs), floor.read(spoken.startMs()))
                : Move.stay(this);
    }

    @Override
    public Move speechStarted(long atMs, Floor floor) {
        return Move.stay(this);
    }

    @Override
    public Move speechPaused(long speechEndMs, Floor floor) {
        return Move.to(new Paused(spoken, speechEndMs, null), floor.read(spoken.startMs()));
    }

    @Override
    public Move read(Reading reading, Floor floor) {
        return cutMs == WHOLE
                ? Move.stay(this)
                : Move.to(new Speaking(spoken.readUpTo(cutMs, reading), WHOLE));
    }

    @Override
    public boolean waiting() {
        return spoken.waiting();
    }
}
