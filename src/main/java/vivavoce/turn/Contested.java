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
 * @param held whether the voice is held; it goes on when no words were heard for a while
 */
record Contested(Replying reply, long startMs, long speechEndMs, long readAtMs, boolean held)
        implements TurnState {

    private static final long SPEAKING = -1;

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
        return new Contested(reply, startMs, SPEAKING, startMs + floor.settings().readMs(), true);
    }

    @Override
    public Move timePassed(long nowMs, Floor floor) {
        if (!stillSpeaking()) {
            return Move.stay(this);
        }
        if (nowMs >= readAtMs) {
            return Move.to(with(SPEAKING, Floor.NEVER, held), floor.read(startMs));
        }
        boolean beingRead = readAtMs == Floor.NEVER;
        long decideMs = floor.settings().decideMs() + (beingRead ? READING_MS : 0);
        return held && nowMs - startMs >= decideMs
                ? Move.to(with(SPEAKING, readAtMs, false), new ResumeVoice())
                : Move.stay(this);
    }

    @Override
    public Move speechStarted(long atMs, Floor floor) {
        return Move.to(with(SPEAKING, atMs, held));
    }

    @Override
    public Move speechPaused(long pausedMs, Floor floor) {
        return Move.to(with(pausedMs, Floor.NEVER, held), floor.read(startMs));
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
            return Move.to(with(SPEAKING, floor.nowMs() + againMs, held));
        }
        return held ? Move.to(reply, new ResumeVoice()) : Move.to(reply);
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

    private Contested with(long endMs, long nextReadMs, boolean stillHeld) {
        return new Contested(reply, startMs, endMs, nextReadMs, stillHeld);
    }

    /** Who starts as the tutor ends does not interrupt: it is their turn. */
    Move overlapAtTheEnd(Floor floor) {
        Spoken turn = Spoken.from(startMs, false);
        return stillSpeaking()
                ? Move.to(new Speaking(turn, Speaking.WHOLE))
                : Move.to(new Paused(turn, speechEndMs, null), floor.read(startMs));
    }
}
