package vivavoce.room;

import vivavoce.speech.WordTime;

import java.util.List;

/**
 * A learner's words as sound, at {@link Sound#RATE}, without silence at its ends.
 *
 * @param samples at {@link Sound#SPEECH_RMS} while speaking
 * @param times one entry a word, in order
 */
record Speech(float[] samples, List<WordTime> times) {

    double seconds() {
        return (double) samples.length / Sound.RATE;
    }
}
