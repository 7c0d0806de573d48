package vivavoce.turn;

import vivavoce.prosody.Melody;

/**
 * What turn-taking needs to know of an utterance as read so far.
 *
 * @param words lower-case words; empty when nothing was said
 * @param marked whether the model marked the utterance as complete
 * @param closed whether the words and the maths in them end where a thought may end
 * @param fit whether they are what was asked for
 * @param melody how the last syllable is intoned
 * @param softness how loud it is against the learner's usual voice
 * @param confidence 0 to 1
 */
public record Reading(
        String words,
        boolean marked,
        boolean closed,
        Fit fit,
        Melody melody,
        Softness softness,
        double confidence) {

    /** The words alone, said in no particular way. */
    public static Reading of(String words, boolean complete, Fit fit, double confidence) {
        return new Reading(
                words, complete, complete, fit, Melody.UNHEARD, Softness.USUAL, confidence);
    }

    /** Whether words were said that mean something to the lesson. */
    public boolean meansSomething() {
        return !words.isEmpty() && !Fillers.only(words);
    }

    boolean aside() {
        return softness == Softness.ASIDE;
    }

    boolean isOneWord() {
        return !words.strip().contains(" ");
    }

    /** The same with the words that were said before these in the same turn. */
    Reading after(String earlier) {
        String all = (earlier + " " + words).strip();
        return new Reading(all, marked, closed, fit, melody, softness, confidence);
    }
}
