package vivavoce.turn;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * The learner paused, or has finished.
 *
 * @param reading null until the utterance has been read
 */
record Paused(Spoken spoken, long speechEndMs, @Nullable Reading reading) implements TurnState {

    /** Who may just be going on is waited for so much longer, until it is known. */
    private static final long STIR_MS = 150;

    /** From this probability of an end on it is worth preparing the answer. */
    private static final double LIKELY = 0.4;

    @Override
    public Move read(Reading part, Floor floor) {
        Reading whole = part.after(spoken.earlier());
        Paused next = new Paused(spoken, speechEndMs, whole);
        boolean answers = whole.meansSomething() && !asksForTime(whole) && comesBack(whole);
        return answers && floor.probability(whole) >= LIKELY
                ? Move.to(next, new TurnAction.Draft(whole))
                : Move.to(next);
    }

    @Override
    public Move speechStarted(long atMs, Floor floor) {
        floor.habit().wentOn(atMs - speechEndMs);
        return Move.to(new Speaking(spoken, Speaking.WHOLE), new TurnAction.DropDraft());
    }

    @Override
    public Move timePassed(long nowMs, Floor floor) {
        Reading said = reading;
        long stirMs = floor.stirs() ? STIR_MS : 0;
        return said == null || nowMs - speechEndMs < delayMs(said, floor) + stirMs
                ? Move.stay(this)
                : end(said, nowMs, floor);
    }

    @Override
    public boolean waiting() {
        return spoken.waiting();
    }

    private long delayMs(Reading said, Floor floor) {
        boolean thinksAloud = spoken.waiting() && SpokenCommand.of(said.words()).isEmpty();
        long delay = floor.delayMs(said);
        return thinksAloud ? Math.max(delay, floor.settings().comeBackMs()) : delay;
    }

    private Move end(Reading said, long nowMs, Floor floor) {
        boolean command = SpokenCommand.of(said.words()).isPresent();
        if (!said.meansSomething() || (said.aside() && !command)) {
            return Move.to(new Open(floor.hintAfter(nowMs), spoken.waiting()));
        }
        if (asksForTime(said)) {
            Open quiet = Open.quiet(true);
            return spoken.waiting()
                    ? Move.to(quiet)
                    : Move.to(quiet, new TurnAction.StartWaiting(said.words()));
        }
        if (!comesBack(said)) {
            return Move.to(Open.quiet(true));
        }
        Replying next = Replying.to(spoken, speechEndMs);
        TurnAction.EndTurn answer = new TurnAction.EndTurn(said, speechEndMs);
        return spoken.waiting()
                ? Move.to(next, new TurnAction.StopWaiting(), answer)
                : Move.to(next, answer);
    }

    private boolean comesBack(Reading said) {
        return !spoken.waiting() || ComingBack.isMeant(said);
    }

    private static boolean asksForTime(Reading said) {
        return SpokenCommand.of(said.words()).equals(Optional.of(SpokenCommand.WAIT));
    }
}
