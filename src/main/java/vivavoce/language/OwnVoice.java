package vivavoce.language;

import vivavoce.speech.SpokenPhrase;
import vivavoce.speech.WordTime;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Brings together the words that a model writes and the sound that it makes of them. No sound is
 * given out before all that was written before it has passed the guard: it can be of none but these
 * words. The model does not say which of them a piece of sound holds, so that is estimated. One
 * owner thread.
 */
final class OwnVoice {

    /** As fast as people speak. */
    private static final double WORDS_PER_SECOND = 2.6;

    /**
     * A piece of sound.
     *
     * @param written characters of the text when it was made
     */
    private record Piece(float[] samples, int written) {}

    private final int rate;
    private final Deque<Piece> pieces = new ArrayDeque<>();
    private final Deque<String> words = new ArrayDeque<>();
    private double seconds;
    private int given;

    OwnVoice(int rate) {
        this.rate = rate;
    }

    /** A sentence passed the guard. */
    void passed(String sentence) {
        words.addAll(Arrays.asList(sentence.split("\\s+")));
    }

    /** Sound was made when so much was written. */
    void made(float[] samples, int written) {
        if (samples.length > 0) {
            pieces.add(new Piece(samples, written));
        }
    }

    /** Whether some was given out. */
    boolean hasBegun() {
        return given > 0;
    }

    /**
     * The next sound and the words in it. The last one takes all words that are left, so one is
     * held back until it is known not to be the last.
     *
     * @param checked characters of the text that passed
     * @param over whether all has been made
     */
    Optional<SpokenPhrase> next(int checked, boolean over) {
        Piece piece = pieces.peek();
        if (piece == null || piece.written() > checked || (pieces.size() == 1 && !over)) {
            return Optional.empty();
        }
        pieces.remove();
        seconds += (double) piece.samples().length / rate;
        int due = (int) Math.ceil(seconds * WORDS_PER_SECOND) - given;
        List<String> spoken = take(pieces.isEmpty() ? words.size() : Math.min(due, words.size()));
        given += Math.max(1, spoken.size());
        return Optional.of(phrase(spoken, piece.samples()));
    }

    private List<String> take(int count) {
        List<String> taken = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            taken.add(words.remove());
        }
        return taken;
    }

    private SpokenPhrase phrase(List<String> spoken, float[] samples) {
        double each = (double) samples.length / rate / Math.max(1, spoken.size());
        List<WordTime> times = new ArrayList<>();
        for (int i = 0; i < spoken.size(); i++) {
            times.add(new WordTime(spoken.get(i), i * each, (i + 1) * each));
        }
        return new SpokenPhrase(String.join(" ", spoken), samples, rate, times);
    }
}
