package vivavoce.turn;

import vivavoce.turn.TurnAction.ResumeVoice;
import vivavoce.turn.TurnAction.StopVoice;

/**
 * Someone speaks over the tutor.
 *
 * @param reply what goes on if they want nothing
 * @param startMs when they began
 * @param speechEndMs when they paused; {@link #SPEAKING} while they have not
 * @param readAtMs when their words are looked at (again)
 * @param holdsMs how long the voice is held for them at most; 0 when it goes on
 */
record Contested(Replying reply, long startMs, long speechEndMs, long readAtMs, long holdsMs)
        implements TurnState {

    private static final long SPEAKING = -1;
    private static final long ON = 0;

    /** Words are looked at again after this long, or a third of what was spoken. */
    private static final long AGAIN_MS = 120;

    /** Words that are just being read are waited for a little longer. */
    private static final long READING_MS = 250;

    /** Who has spoken for so long and still goes on says something else than "i see". */
    private static final long BEGUN_MS = 650;

    /** Who stops after so long, in the middle of something, wanted to say it. */
    private static final long LEFT_MS = 350;

    /** Nobody coughs or laughs for so long, so that it is someone who is heard badly. */
    private static final long UNCLEAR_MS = 900;

    static Contested begin(Replying reply, long startMs, Floor floor) {
        return new Contested(
                reply,
                startMs,
                SPEAKING,
                startMs + floor.settings().readMs(),
                floor.settings().decideMs());
    }

    @Override
    public Move timePassed(long nowMs, Floor floor) {
        if (!stillSpeaking()) {
            return Move.stay(this);
        }
        if (nowMs >= readAtMs) {
            return Move.to(with(SPEAKING, Floor.NEVER, holdsMs), floor.read(startMs));
        }
        boolean beingRead = readAtMs == Floor.NEVER;
        long decideMs = holdsMs + (beingRead ? READING_MS : 0);
        return held() && nowMs - startMs >= decideMs
                ? Move.to(with(SPEAKING, readAtMs, ON), new ResumeVoice())
                : Move.stay(this);
    }

    @Override
    public Move speechStarted(long atMs, Floor floor) {
        return Move.to(with(SPEAKING, atMs, holdsMs));
    }

    @Override
    public Move speechPaused(long pausedMs, Floor floor) {
        return Move.to(with(pausedMs, Floor.NEVER, holdsMs), floor.read(startMs));
    }

    @Override
    public Move read(Reading reading, Floor floor) {
        long spokenMs = (stillSpeaking() ? floor.nowMs() : speechEndMs) - startMs;
        Overlap overlap = Overlap.of(reading);
        boolean wantsTheFloor =
                switch (overlap) {
                    case INTERRUPTS -> true;
                    case UNFINISHED ->
                            stillSpeaking()
                                    ? spokenMs >= BEGUN_MS && !reading.isOneWord()
                                    : spokenMs >= LEFT_MS;
                    case UNCLEAR -> spokenMs >= UNCLEAR_MS;
                    case TALKED_THROUGH -> false;
                };
        if (wantsTheFloor) {
            return interrupted(reading, floor);
        }
        if (stillSpeaking()) {
            long againMs = overlap == Overlap.UNFINISHED ? 0 : Math.max(AGAIN_MS, spokenMs / 3);
            return Move.to(with(SPEAKING, floor.nowMs() + againMs, holdsMs(overlap, floor)));
        }
        return held() ? Move.to(reply, new ResumeVoice()) : Move.to(reply);
    }

    /** For words that may want the floor it is held until they must have said so. */
    private long holdsMs(Overlap overlap, Floor floor) {
        if (!held()) {
            return ON;
        }
        return overlap == Overlap.TALKED_THROUGH ? floor.settings().decideMs() : UNCLEAR_MS;
    }

    private boolean held() {
        return holdsMs != ON;
    }

    private Move interrupted(Reading reading, Floor floor) {
        Spoken turn = reply.turnBegunAt(startMs);
        if (stillSpeaking()) {
            return Move.to(new Speaking(turn, Speaking.WHOLE), new StopVoice());
        }
        if (turn.startMs() != startMs) {
            Paused whole = new Paused(turn, speechEndMs, null);
            return Move.to(whole, new StopVoice(), floor.read(turn.startMs()));
        }
        Move paused = new Paused(turn, speechEndMs, null).read(reading, floor);
        return paused.after(new StopVoice());
    }

    private boolean stillSpeaking() {
        return speechEndMs == SPEAKING;
    }

    private Contested with(long endMs, long nextReadMs, long holdingMs) {
        return new Contested(reply, startMs, endMs, nextReadMs, holdingMs);
    }

    /** Who starts as the tutor ends does not interrupt: it is their turn. */
    Move overlapAtTheEnd(Floor floor) {
        Spoken turn = Spoken.from(startMs, false);
        return stillSpeaking()
                ? Move.to(new Speaking(turn, Speaking.WHOLE))
                : Move.to(new Paused(turn, speechEndMs, null), floor.read(startMs));
    }
}
