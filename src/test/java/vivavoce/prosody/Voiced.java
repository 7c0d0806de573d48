package vivavoce.prosody;

import java.util.Arrays;
import java.util.Random;

/** Makes voiced sound at 16 kHz: a buzz of harmonics that fades in and out like a syllable. */
final class Voiced {

    private static final int RATE = 16_000;
    private static final int HARMONICS = 8;
    private static final double FLOOR = 0.0005;

    private final Random random = new Random(7);
    private float[] samples = {};
    private double phase;

    private Voiced() {}

    static Voiced begin() {
        return new Voiced().rest(0.2);
    }

    Voiced syllable(double seconds, double beginHertz, double endHertz) {
        int count = (int) (seconds * RATE);
        float[] more = new float[count];
        for (int i = 0; i < count; i++) {
            double at = (double) i / count;
            phase += beginHertz * Math.pow(endHertz / beginHertz, at) / RATE;
            double sum = 0;
            for (int h = 1; h <= HARMONICS; h++) {
                sum += Math.sin(2 * Math.PI * h * phase) / h;
            }
            more[i] = (float) (0.2 * sum * Math.sqrt(Math.sin(Math.PI * at)));
        }
        return append(more);
    }

    Voiced rest(double seconds) {
        return noise(seconds, FLOOR);
    }

    Voiced hiss(double seconds) {
        return noise(seconds, 0.02);
    }

    float[] samples() {
        return samples;
    }

    private Voiced noise(double seconds, double level) {
        float[] more = new float[(int) (seconds * RATE)];
        for (int i = 0; i < more.length; i++) {
            more[i] = (float) (level * random.nextGaussian());
        }
        return append(more);
    }

    private Voiced append(float[] more) {
        int before = samples.length;
        samples = Arrays.copyOf(samples, before + more.length);
        System.arraycopy(more, 0, samples, before, more.length);
        return this;
    }
}
