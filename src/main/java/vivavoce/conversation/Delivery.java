package vivavoce.conversation;

import org.jspecify.annotations.Nullable;

import vivavoce.playback.PlaybackPosition;
import vivavoce.speech.SpokenPhrase;
import vivavoce.speech.Style;
import vivavoce.tutor.BoardLine;
import vivavoce.tutor.CutShort;
import vivavoce.tutor.Reply;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Brings one reply at a time to the learner: has its phrases made and played, shows board and
 * caption in step with the voice, and keeps what was heard. One owner: the conversation.
 */
final class Delivery {

    private static final double SLOWER_BY = 0.15;
    private static final double SLOWEST = 0.7;
    private static final long NO_TURN = -1;

    private final Senses senses;
    private final Loudspeaker loudspeaker;
    private final Consumer<LessonEvent> told;
    private final Board board = new Board();
    private final Transcript transcript = new Transcript();
    private double speed = 1.0;
    private boolean lively = true;
    private long replies;
    private long answeredMs = NO_TURN;
    private @Nullable SpokenReply reply;
    private @Nullable SpokenReply cut;

    Delivery(Senses senses, Loudspeaker loudspeaker, Consumer<LessonEvent> told) {
        this.senses = senses;
        this.loudspeaker = loudspeaker;
        this.told = told;
    }

    Board board() {
        return board;
    }

    Transcript transcript() {
        return transcript;
    }

    /** Whether a reply is being prepared, spoken or held. */
    boolean inProgress() {
        return reply != null;
    }

    /** Whether the reply in progress has begun to sound. */
    boolean sounds() {
        SpokenReply current = reply;
        return current != null && current.hasSounded();
    }

    /** From the next phrase on, more slowly. */
    void slowDown() {
        speed = Math.max(SLOWEST, speed - SLOWER_BY);
    }

    /** From the next phrase on, as the learner prefers it. */
    void use(Preferences preferences) {
        speed = preferences.speed();
        lively = preferences.lively();
    }

    /** How far the last reply was heard, if it was cut short. */
    Optional<CutShort> cutShort() {
        return Optional.ofNullable(cut).map(SpokenReply::cutShort);
    }

    /** What was left of the last reply, if it was cut short. */
    Optional<Reply> rest() {
        return Optional.ofNullable(cut).map(SpokenReply::rest);
    }

    /** The next reply answers a spoken turn whose last word ended then. */
    void answers(long speechEndMs) {
        answeredMs = speechEndMs;
    }

    /**
     * Begins a reply.
     *
     * @param standing the tutor's board once it has been spoken
     * @return whether there is anything to say
     */
    boolean begin(Reply answer, List<BoardLine> standing) {
        cut = null;
        tell(board.before(answer, standing));
        if (answer.phrases().isEmpty()) {
            answeredMs = NO_TURN;
            return false;
        }
        replies++;
        SpokenReply spoken = new SpokenReply(replies, answer);
        reply = spoken;
        told.accept(new LessonEvent.ReplyDecided(spoken.caption(), answer.style().name()));
        transcript.tutorBegins(spoken.caption());
        for (int i = 0; i < answer.phrases().size(); i++) {
            senses.speak(replies, i, answer.phrases().get(i).words(), style(answer), speed);
        }
        return true;
    }

    private Style style(Reply answer) {
        return lively ? answer.style() : Style.CALM;
    }

    /** The sound of a phrase is there; one of an older reply is dropped. */
    void phraseReady(long id, int phrase, SpokenPhrase sound) {
        SpokenReply current = reply;
        if (current != null && current.id() == id) {
            current.add(sound);
            boolean last = phrase == current.reply().phrases().size() - 1;
            loudspeaker.play(id, phrase, sound, last);
        }
    }

    /** The loudspeaker got this far; a reply that was cut short still learns where. */
    void moved(PlaybackPosition position, long nowMs) {
        SpokenReply current = reply != null ? reply : cut;
        if (current == null || current.id() != position.replyId()) {
            return;
        }
        boolean silentBefore = !current.hasSounded();
        int startedBefore = current.startedPhrases();
        current.moveTo(position);
        if (silentBefore && current.hasSounded()) {
            long gapMs = answeredMs == NO_TURN ? NO_TURN : nowMs - answeredMs;
            told.accept(new LessonEvent.ReplyStarted(gapMs));
            answeredMs = NO_TURN;
        }
        for (int i = startedBefore; i < current.startedPhrases(); i++) {
            tell(board.with(current.reply().phrases().get(i)));
        }
        transcript.tutorHeard(current.heardCharacters());
    }

    /**
     * The reply in progress, if it has just sounded to its end; it is then no longer in progress.
     */
    Optional<Reply> finished() {
        SpokenReply current = reply;
        if (current == null || !current.finished()) {
            return Optional.empty();
        }
        reply = null;
        told.accept(new LessonEvent.ReplyFinished());
        return Optional.of(current.reply());
    }

    /** Holds the voice. */
    void hold() {
        loudspeaker.hold();
    }

    /** Goes on with the same sound. */
    void resume() {
        loudspeaker.resume();
        told.accept(new LessonEvent.VoiceResumed());
    }

    /** Drops the rest of the reply. */
    void stop() {
        SpokenReply stopped = reply;
        loudspeaker.stop();
        senses.hush();
        if (stopped != null) {
            reply = null;
            cut = stopped;
            CutShort ledger = stopped.cutShort();
            told.accept(new LessonEvent.VoiceStopped(ledger.heard(), ledger.unheard()));
        }
    }

    private void tell(List<BoardLine> added) {
        for (BoardLine line : added) {
            told.accept(new LessonEvent.BoardChanged(line.latex(), line.mark().name()));
        }
    }
}
