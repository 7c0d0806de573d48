package vivavoce.turn;

import org.jspecify.annotations.Nullable;

/**
 * The tutor prepares or speaks a reply.
 *
 * @param answered the turn that it answers; null when it answers none that was spoken
 * @param speechEndMs where that turn ended
 * @param soundedMs when its first sample sounded; {@link #NOT_YET} before
 */
record Replying(@Nullable Spoken answered, long speechEndMs, long soundedMs) implements TurnState {

    private static final long NOT_YET = Long.MAX_VALUE;

    /** Who goes on after so short a pause goes on with the same turn. */
    private static final long SAME_TURN_MS = 1_200;

    static Replying unasked() {
        return new Replying(null, 0, NOT_YET);
    }

    static Replying to(Spoken spoken, long speechEndMs) {
        Spoken back = new Spoken(spoken.startMs(), spoken.earlier(), false);
        return new Replying(back, speechEndMs, NOT_YET);
    }

    Replying soundedAt(long atMs) {
        return new Replying(answered, speechEndMs, Math.min(atMs, soundedMs));
    }

    /** What is being said by someone who began then. */
    Spoken turnBegunAt(long atMs) {
        Spoken before = answered;
        return before != null && atMs - speechEndMs <= SAME_TURN_MS
                ? before
                : Spoken.from(atMs, false);
    }

    @Override
    public Move timePassed(long nowMs, Floor floor) {
        return Move.stay(this);
    }

    /** Who began before the tutor was heard does not interrupt: they had not finished. */
    @Override
    public Move speechStarted(long atMs, Floor floor) {
        Spoken before = answered;
        if (before != null && atMs - speechEndMs <= SAME_TURN_MS) {
            floor.habit().cutOff(atMs - speechEndMs);
        }
        return before != null && atMs < soundedMs
                ? Move.to(new Speaking(before, Speaking.WHOLE), new TurnAction.DropDraft())
                : Move.to(Contested.begin(this, atMs, floor), new TurnAction.PauseVoice(atMs));
    }
}
