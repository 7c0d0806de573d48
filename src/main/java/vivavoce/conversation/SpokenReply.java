package vivavoce.conversation;

import vivavoce.playback.PlaybackPosition;
import vivavoce.speech.SpokenPhrase;
import vivavoce.speech.WordTime;
import vivavoce.tutor.CutShort;
import vivavoce.tutor.Phrase;
import vivavoce.tutor.Reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * The heard ledger of one reply: what was intended, what has a sound, and how much of it the
 * learner has heard. One owner: the conversation.
 */
final class SpokenReply {

    private static final double END_TOLERANCE_SECONDS = 0.011;

    private static final long STALL_MS = 2_000;

    private final long id;
    private Reply decided;
    private final Voicing voicing;
    private final List<SpokenPhrase> sounds = new ArrayList<>();
    private int phrase;
    private double seconds;
    private Reply reply;
    private boolean whole = true;
    private boolean begun;
    private boolean shown;
    private long waitingSinceMs = -1;
    private int asked;
    private int taken;

    SpokenReply(long id, Reply reply, Voicing voicing) {
        this.id = id;
        this.decided = reply;
        this.reply = reply;
        this.voicing = voicing;
    }

    long id() {
        return id;
    }

    Reply reply() {
        return reply;
    }

    Voicing voicing() {
        return voicing;
    }

    /** What the tutor decided, until its words are there. */
    Reply decided() {
        return decided;
    }

    /** The words of what the tutor decided are being written: there are none yet. */
    void leaveToWriter(Reply own) {
        decided = own;
        whole = false;
        reply = new Reply(List.of(), decided.style(), "");
    }

    /** Whether its writer has taken too long over the first word, two seconds from here on. */
    boolean stalls(long nowMs) {
        if (whole || begun) {
            return false;
        }
        waitingSinceMs = waitingSinceMs < 0 ? nowMs : waitingSinceMs;
        return nowMs - waitingSinceMs > STALL_MS;
    }

    /** Its writer is at work. */
    void begin() {
        begun = true;
    }

    /** From here on its words are shown as they come. */
    void show() {
        shown = true;
    }

    boolean isShown() {
        return shown;
    }

    /** Whether some were. */
    boolean isAnnounced() {
        return taken > 0;
    }

    /** Captions of the phrases that were not taken before. */
    String takeFresh() {
        String fresh = caption(reply.phrases().subList(taken, reply.phrases().size()));
        taken = reply.phrases().size();
        return fresh;
    }

    /** Whether all its words are there. */
    boolean isWhole() {
        return whole;
    }

    /** A phrase was written. */
    void write(Phrase phrase) {
        begun = true;
        List<Phrase> more = new ArrayList<>(reply.phrases());
        more.add(phrase);
        String question = phrase.caption().endsWith("?") ? phrase.words() : reply.question();
        reply = new Reply(List.copyOf(more), reply.style(), question);
    }

    /** A phrase was written, whose sound comes with it. */
    void writeSpoken(Phrase phrase) {
        write(phrase);
        asked = reply.phrases().size();
    }

    /** All was written. */
    void writtenAll() {
        whole = true;
    }

    /** Nothing else is written: what the tutor decided takes its place, if nothing was yet. */
    void giveUpWriting() {
        whole = true;
        reply = reply.phrases().isEmpty() ? decided : reply;
    }

    /** The next phrase whose sound is to be asked for, of the first {@code most}. */
    OptionalInt nextToAsk(int most) {
        boolean there = asked < Math.min(most, reply.phrases().size());
        return there ? OptionalInt.of(asked++) : OptionalInt.empty();
    }

    /** The sounds made so far, in order. */
    List<SpokenPhrase> sounds() {
        return List.copyOf(sounds);
    }

    void add(SpokenPhrase sound) {
        sounds.add(sound);
    }

    /** Takes a position of this reply; positions never go back but for a resumed word. */
    void moveTo(PlaybackPosition position) {
        phrase = position.phraseIndex();
        seconds = position.seconds();
    }

    boolean hasSounded() {
        return phrase > 0 || seconds > 0;
    }

    /** Whether every phrase has its sound and the last one that sounds has ended. */
    boolean finished() {
        if (!whole || sounds.size() < reply.phrases().size()) {
            return false;
        }
        int last = sounds.size() - 1;
        while (last >= 0 && sounds.get(last).samples().length == 0) {
            last--;
        }
        return last < 0
                || phrase > last
                || (phrase == last && seconds >= lengthOf(last) - END_TOLERANCE_SECONDS);
    }

    /** Root mean square of the sound where the listener is; 0 before the first sample. */
    double level() {
        if (!hasSounded() || phrase >= sounds.size()) {
            return 0;
        }
        return Loudness.at(seconds, sounds.get(phrase));
    }

    /** Phrases whose first sample has sounded. */
    int startedPhrases() {
        return hasSounded() ? phrase + 1 : 0;
    }

    /** What the tutor is told when it was cut short; empty when all of it was heard. */
    Optional<CutShort> interrupted() {
        return finished() ? Optional.empty() : Optional.of(cutShort());
    }

    /** What was heard, to the word, and what was not. */
    CutShort cutShort() {
        int whole = heardWhole();
        String heard = words(reply.phrases().subList(0, whole));
        String unheard = words(reply.phrases().subList(whole, reply.phrases().size()));
        if (whole == reply.phrases().size() || carriesMaths(reply.phrases().get(whole))) {
            return new CutShort(heard, unheard);
        }
        String[] words = reply.phrases().get(whole).words().split("\\s+");
        int split = Math.min(wordsHeard(whole), words.length);
        String begun = String.join(" ", List.of(words).subList(0, split));
        String rest = words(reply.phrases().subList(whole + 1, reply.phrases().size()));
        String left = String.join(" ", List.of(words).subList(split, words.length));
        return new CutShort((heard + " " + begun).strip(), (left + " " + rest).strip());
    }

    /** From the first phrase that was not heard to the end; empty when all of it was. */
    Optional<Reply> rest() {
        return finished() ? Optional.empty() : Optional.of(from(heardWhole()));
    }

    /** From the last phrase that was heard to the end; the question alone when all was heard. */
    Optional<Reply> resumed() {
        return finished() ? questionAlone() : Optional.of(from(Math.max(0, heardWhole() - 1)));
    }

    /** The question, without what leads up to it; empty when there is none. */
    Optional<Reply> questionAlone() {
        int from = reply.phrases().size();
        while (from > 0 && reply.question().contains(reply.phrases().get(from - 1).words())) {
            from--;
        }
        return from == reply.phrases().size() ? Optional.empty() : Optional.of(from(from));
    }

    private Reply from(int first) {
        List<Phrase> left = reply.phrases().subList(first, reply.phrases().size());
        return new Reply(List.copyOf(left), reply.style(), reply.question());
    }

    String caption() {
        return caption(reply.phrases());
    }

    private static String caption(List<Phrase> phrases) {
        return phrases.stream().map(Phrase::caption).collect(Collectors.joining(" "));
    }

    /** How much of {@link #caption()} has sounded, to the word. */
    int heardCharacters() {
        int characters = 0;
        for (int i = 0; i < reply.phrases().size(); i++) {
            String caption = reply.phrases().get(i).caption();
            if (i < heardWhole()) {
                characters += caption.length() + 1;
            } else if (i == phrase && i < sounds.size()) {
                int words = Math.max(1, sounds.get(i).times().size());
                return characters + upToWord(caption, (double) wordsHeard(i) / words);
            } else {
                return characters;
            }
        }
        return Math.max(0, characters - 1);
    }

    private static int upToWord(String caption, double share) {
        int characters = (int) Math.round(caption.length() * share);
        int space = caption.indexOf(' ', characters);
        if (characters == 0 || space < 0) {
            return characters == 0 ? 0 : caption.length();
        }
        return space;
    }

    private int heardWhole() {
        boolean currentWhole =
                phrase < sounds.size() && seconds >= lengthOf(phrase) - END_TOLERANCE_SECONDS;
        return Math.min(currentWhole ? phrase + 1 : phrase, reply.phrases().size());
    }

    private int wordsHeard(int index) {
        if (index != phrase || index >= sounds.size()) {
            return 0;
        }
        return (int)
                sounds.get(index).times().stream()
                        .map(WordTime::endSeconds)
                        .filter(end -> end <= seconds)
                        .count();
    }

    private double lengthOf(int index) {
        SpokenPhrase sound = sounds.get(index);
        return (double) sound.samples().length / sound.sampleRate();
    }

    private static boolean carriesMaths(Phrase phrase) {
        return !phrase.board().isEmpty() || phrase.caption().contains("=");
    }

    private static String words(List<Phrase> phrases) {
        return phrases.stream().map(Phrase::words).collect(Collectors.joining(" "));
    }
}
