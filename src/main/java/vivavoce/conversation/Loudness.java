package vivavoce.conversation;

import vivavoce.speech.SpokenPhrase;

/** Makes a phrase louder without clipping: peaks are bent, not cut. */
final class Loudness {

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
}
