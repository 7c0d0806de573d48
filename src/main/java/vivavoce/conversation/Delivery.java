package vivavoce.conversation;

import org.jspecify.annotations.Nullable;

import vivavoce.maths.Problem;
import vivavoce.maths.Skill;
import vivavoce.playback.PlaybackPosition;
import vivavoce.speech.SpokenPhrase;
import vivavoce.speech.Style;
import vivavoce.tutor.BoardLine;
import vivavoce.tutor.CutShort;
import vivavoce.tutor.Phrase;
import vivavoce.tutor.Reply;
import vivavoce.tutor.Tutor;
import vivavoce.tutor.Written;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * Brings one reply at a time to the learner: has its phrases made, plays them, shows board and
 * caption in step with the voice, and keeps what was heard. A reply is prepared in silence, then
 * begun, then shown as its first sample sounds; until then it can be dropped without a trace. One
 * owner: the conversation.
 */
final class Delivery {

    private static final int ALL = Integer.MAX_VALUE;

    private final Senses senses;
    private final Loudspeaker loudspeaker;
    private final Consumer<LessonEvent> told;
    private final Showing showing;
    private long replies;
    private @Nullable SpokenReply prepared;
    private @Nullable SpokenReply reply;
    private @Nullable SpokenReply last;
    private @Nullable Tutor tutor;

    Delivery(Senses senses, Loudspeaker loudspeaker, Consumer<LessonEvent> told) {
        this.senses = senses;
        this.loudspeaker = loudspeaker;
        this.told = told;
        this.showing = new Showing(told);
    }

    /** What the learner sees. */
    Showing showing() {
        return showing;
    }

    /** Whether a reply has begun and is not over. */
    boolean inProgress() {
        return reply != null;
    }

    /** Whether the reply in progress has begun to sound. */
    boolean sounds() {
        SpokenReply current = reply;
        return current != null && current.hasSounded();
    }

    /** Level of the voice where the loudspeaker is, 0 to 1; 0 while it is silent. */
    double level() {
        SpokenReply current = reply;
        return current == null ? 0 : current.level();
    }

    /** The last reply that is over, cut short or not. */
    Optional<SpokenReply> ledger() {
        return Optional.ofNullable(last);
    }

    /** Has the first sound of a reply made, which may never be needed. */
    void prepare(Answer answer) {
        prepared = null;
        replies++;
        SpokenReply next = new SpokenReply(replies, answer.reply(), answer.voicing());
        prepared = next;
        if (answer.brief().filter(brief -> senses.write(next.id(), brief)).isPresent()) {
            next.leaveToWriter(answer.reply());
            tutor = answer.next().tutor();
        }
        speak(next, 1);
    }

    /** Forgets a reply that is prepared or in progress, and what was shown of it. */
    void drop() {
        SpokenReply current = reply;
        if (current != null) {
            reply = null;
            loudspeaker.stop();
        }
        if (current != null && current.hasSounded()) {
            showing.takeBack();
        }
        if (current != null || prepared != null) {
            prepared = null;
            senses.hush();
        }
    }

    /** Plays the reply that was prepared. */
    void begin() {
        SpokenReply next = prepared;
        if (next == null || (next.isWhole() && next.reply().phrases().isEmpty())) {
            prepared = null;
            return;
        }
        prepared = null;
        reply = next;
        List<SpokenPhrase> sounds = next.sounds();
        for (int i = 0; i < sounds.size(); i++) {
            play(next, i, sounds.get(i));
        }
        speak(next, ALL);
    }

    /**
     * An answer is shown: what it answers, its caption, and what stands on the board before it.
     *
     * @param standing the tutor's board once it has been spoken
     */
    void show(Answer shown, List<BoardLine> standing) {
        SpokenReply current = reply;
        showing.remember();
        shown.words().ifPresent(this::learnerSaid);
        showing.standsBefore(current == null ? shown.reply() : current.decided(), standing);
        if (current != null) {
            current.show();
            showing.announce(current);
        }
    }

    /** A little more of the reply with this id was put into words. */
    void written(long id, Written what) {
        SpokenReply writing = reply != null ? reply : prepared;
        if (writing == null || writing.id() != id || writing.isWhole()) {
            return;
        }
        switch (what) {
            case Written.Nothing _ -> {}
            case Written.Begun _ -> writing.begin();
            case Written.Sets(Problem problem, Skill skill) -> set(problem, skill, writing);
            case Written.Sentence(Phrase phrase) -> writing.write(phrase);
            case Written.Spoken(Phrase phrase, SpokenPhrase sound) -> {
                writing.writeSpoken(phrase);
                phraseReady(id, writing.reply().phrases().size() - 1, sound);
            }
            case Written.Done _ -> {
                writing.writtenAll();
                tutor().worded(writing.reply());
            }
            case Written.GivenUp _ -> writing.giveUpWriting();
        }
        voice(writing);
    }

    /** The writer sets a problem: so does the tutor, whose words for it are there if need be. */
    private void set(Problem problem, Skill skill, SpokenReply writing) {
        Reply own = tutor().practise(problem, skill);
        writing.leaveToWriter(own);
        if (writing.isShown()) {
            showing.standsBefore(own, tutor().board());
        }
    }

    /** Who decided what is being written. */
    private Tutor tutor() {
        return Objects.requireNonNull(tutor, "nothing was written");
    }

    private void voice(SpokenReply writing) {
        speak(writing, writing == reply ? ALL : 1);
        if (writing.isShown()) {
            showing.announce(writing);
        }
    }

    /** Whether the reply in progress turned out to be silence. */
    boolean isSilent() {
        SpokenReply current = reply;
        return current != null && current.isWhole() && current.reply().phrases().isEmpty();
    }

    /** A writer that takes too long over its first word is not waited for. */
    void timePassed(long nowMs) {
        SpokenReply current = reply;
        if (current != null && current.stalls(nowMs)) {
            senses.hush();
            written(current.id(), new Written.GivenUp("It took too long."));
        }
    }

    /** Words that are shown and not answered. */
    void learnerSaid(String words) {
        if (!words.isEmpty()) {
            showing.transcript().learnerSaid(words);
        }
    }

    /** The sound of a phrase is there; one of a reply that was dropped or cut is forgotten. */
    void phraseReady(long id, int phrase, SpokenPhrase sound) {
        SpokenReply waiting = prepared;
        if (waiting != null && waiting.id() == id) {
            waiting.add(sound);
        }
        SpokenReply current = reply;
        if (current != null && current.id() == id) {
            current.add(sound);
            play(current, phrase, sound);
        }
    }

    /** The loudspeaker got to the first sample of the reply in progress. */
    boolean isFirstOf(PlaybackPosition position) {
        SpokenReply current = reply;
        return current != null && current.id() == position.replyId() && !current.hasSounded();
    }

    /** The loudspeaker got this far; a reply that was cut short still learns where. */
    void moved(PlaybackPosition position) {
        SpokenReply current = reply != null ? reply : last;
        if (current == null || current.id() != position.replyId()) {
            return;
        }
        int startedBefore = current.startedPhrases();
        current.moveTo(position);
        for (int i = startedBefore; i < current.startedPhrases(); i++) {
            showing.began(current.reply().phrases().get(i));
        }
        showing.transcript().tutorHeard(current.heardCharacters());
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
        last = current;
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

    /** Cuts the reply in progress short. */
    void stop() {
        SpokenReply stopped = reply;
        loudspeaker.stop();
        senses.hush();
        if (stopped != null) {
            stopped.giveUpWriting();
            reply = null;
            last = stopped;
            CutShort ledger = stopped.cutShort();
            told.accept(new LessonEvent.VoiceStopped(ledger.heard(), ledger.unheard()));
        }
    }

    /** Has the sounds made that were not asked for yet, of the first phrases. */
    private void speak(SpokenReply next, int most) {
        Voicing voicing = next.voicing();
        for (OptionalInt i = next.nextToAsk(most); i.isPresent(); i = next.nextToAsk(most)) {
            String words = next.reply().phrases().get(i.getAsInt()).words();
            Style style = voicing.of(next.reply().style());
            senses.speak(next.id(), i.getAsInt(), words, style, voicing.speed());
        }
    }

    private void play(SpokenReply from, int phrase, SpokenPhrase sound) {
        boolean isLast = from.isWhole() && phrase == from.reply().phrases().size() - 1;
        SpokenPhrase louder = Loudness.louder(sound, from.voicing().gain());
        loudspeaker.play(from.id(), phrase, louder, isLast);
    }
}
