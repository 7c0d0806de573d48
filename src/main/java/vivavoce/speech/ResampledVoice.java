package vivavoce.speech;

import vivavoce.audio.SoundClip;

/**
 * A voice at the rate of the loudspeaker.
 *
 * @param voice speaks at its own rate
 * @param rate samples per second that are wanted
 */
public record ResampledVoice(Voice voice, int rate) implements Voice {

    @Override
    public SpokenPhrase speak(String words, Style style, double speed) {
        SpokenPhrase spoken = voice.speak(words, style, speed);
        if (spoken.sampleRate() == rate) {
            return spoken;
        }
        SoundClip sound = new SoundClip(spoken.samples(), spoken.sampleRate()).at(rate);
        return new SpokenPhrase(spoken.words(), sound.samples(), rate, spoken.times());
    }

    @Override
    public void close() {
        voice.close();
    }
}
