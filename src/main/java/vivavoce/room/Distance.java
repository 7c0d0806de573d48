package vivavoce.room;

import java.util.Arrays;

/**
 * How speech sounds that is not meant for the microphone, after the recipes of Full-Duplex-Bench
 * v1.5 (arXiv 2507.23159).
 */
final class Distance {

    private Distance() {}

    /** Turned to another: 8 dB weaker, 5 dB less above 4 kHz, two reflections. */
    static float[] turnedAway(float[] samples) {
        float[] dull = Biquad.highShelf(4_000, -5).filter(samples);
        return Sound.scaled(reflected(reflected(dull, dull, 45, -6), dull, 120, -12), -8);
    }

    /** From the background: 15 dB weaker, nothing above 3 kHz, one reflection. */
    static float[] farAway(float[] samples) {
        float[] dull = Biquad.lowPass(3_000).filter(samples);
        return Sound.scaled(reflected(dull, dull, 100, -10), -15);
    }

    private static float[] reflected(float[] onto, float[] sound, double delayMs, double db) {
        int delay = (int) Sound.samples(delayMs);
        float[] sum = Arrays.copyOf(onto, Math.max(onto.length, sound.length + delay));
        for (int i = 0; i < sound.length; i++) {
            sum[i + delay] += sound[i] * Sound.gain(db);
        }
        return sum;
    }
}
