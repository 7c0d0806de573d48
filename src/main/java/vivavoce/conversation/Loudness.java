package vivavoce.conversation;

import vivavoce.speech.SpokenPhrase;

/** How loud a phrase is; louder without clipping, peaks are bent, not cut. */
final class Loudness {

    /** Long enough for a pitch period, short enough for a syllable. */
    private static final double LEVEL_SECONDS = 0.03;

    private Loudness() {}

    /** The same words and times; {@code gain} 1 changes nothing. */
    static SpokenPhrase louder(SpokenPhrase phrase, double gain) {
        if (gain == 1) {
            return phrase;
        }
        float[] samples = phrase.samples().clone();
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) Math.tanh(gain * samples[i]);
        }
        return new SpokenPhrase(phrase.words(), samples, phrase.sampleRate(), phrase.times());
    }

    /** Root mean square of the sound just before a moment. */
    static double at(double seconds, SpokenPhrase sound) {
        int length = (int) (LEVEL_SECONDS * sound.sampleRate());
        int end = Math.min((int) (seconds * sound.sampleRate()), sound.samples().length);
        double sum = 0;
        for (int i = Math.max(0, end - length); i < end; i++) {
            sum += sound.samples()[i] * sound.samples()[i];
        }
        return Math.sqrt(sum / length);
    }
}
