package vivavoce.room;

import vivavoce.room.script.Setting;

import java.util.Random;

/** The noise that is always there, made sample by sample from a seed. One owner. */
final class Bed {

    private static final int TALKERS = 6;

    private final Setting.Bed kind;
    private final float gain;
    private final Random random = new Random(11);
    private final double[] pink = new double[3];
    private final Biquad voices = Biquad.lowPass(900);
    private long sample;

    Bed(Setting setting) {
        this.kind = setting.bed();
        this.gain = (float) Sound.SPEECH_RMS * Sound.gain(-setting.snrDb());
    }

    float next() {
        sample++;
        return gain
                * switch (kind) {
                    case WHITE -> (float) random.nextGaussian();
                    case PINK -> pink();
                    case BABBLE -> babble();
                };
    }

    /** Paul Kellet's filter, economy form; about unit power. */
    private float pink() {
        double white = random.nextGaussian();
        pink[0] = 0.99765 * pink[0] + white * 0.0990460;
        pink[1] = 0.96300 * pink[1] + white * 0.2965164;
        pink[2] = 0.57000 * pink[2] + white * 1.0526913;
        return (float) ((pink[0] + pink[1] + pink[2] + white * 0.1848) / 2.6);
    }

    /** Many voices far away: noise of a voice's band that swells with their syllables. */
    private float babble() {
        double swell = 0;
        for (int i = 0; i < TALKERS; i++) {
            swell +=
                    Math.max(0, Math.sin(2 * Math.PI * sample * (2.3 + 0.37 * i) / Sound.RATE + i));
        }
        return (float) (voices.next(random.nextGaussian()) * 3.6 * swell / TALKERS * 2);
    }
}
