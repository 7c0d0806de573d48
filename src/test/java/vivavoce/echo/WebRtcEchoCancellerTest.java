package vivavoce.echo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Random;

/** The library on its own: it loads here, cancels, repeats itself and allocates nothing. */
class WebRtcEchoCancellerTest {

    private static final int FRAME = EchoCanceller.FRAME_SAMPLES;
    private static final int DELAY = 800; // 50 ms

    @Test
    void aDelayedEchoIsTakenOut() {
        try (EchoCanceller canceller = EchoCanceller.open()) {
            assertThat(canceller.cancels()).isTrue();
            float[] sound = noise(1_000);
            double heard = 0;
            double left = 0;
            float[] cleaned = new float[FRAME];
            for (int frame = 10; frame < 1_000; frame++) {
                float[] near = frame(sound, frame * FRAME - DELAY, 0.5f);
                canceller.cancel(near, frame(sound, frame * FRAME, 1), cleaned);
                heard += frame > 300 ? power(near) : 0;
                left += frame > 300 ? power(cleaned) : 0;
            }
            assertThat(10 * Math.log10(heard / left)).as("ERLE, dB").isGreaterThan(25);
        }
    }

    @Test
    void theSameSoundGivesTheSameSamples() {
        assertThat(cleanedOnce()).containsExactly(cleanedOnce());
    }

    private static float[] cleanedOnce() {
        float[] sound = noise(200);
        float[] last = new float[FRAME];
        try (EchoCanceller canceller = EchoCanceller.open()) {
            for (int frame = 10; frame < 200; frame++) {
                canceller.cancel(
                        frame(sound, frame * FRAME - DELAY, 0.5f),
                        frame(sound, frame * FRAME, 1),
                        last);
            }
        }
        return last;
    }

    private static float[] noise(int frames) {
        Random random = new Random(1);
        float[] noise = new float[frames * FRAME];
        double smooth = 0;
        for (int i = 0; i < noise.length; i++) {
            smooth = 0.8 * smooth + random.nextGaussian();
            noise[i] = (float) (0.06 * smooth * (0.5 + 0.5 * Math.sin(i / 3000.0)));
        }
        return noise;
    }

    private static float[] frame(float[] sound, int from, float gain) {
        float[] frame = new float[FRAME];
        for (int i = 0; i < FRAME; i++) {
            frame[i] = gain * sound[from + i];
        }
        return frame;
    }

    private static double power(float[] frame) {
        double sum = 0;
        for (float sample : frame) {
            sum += sample * sample;
        }
        return sum / frame.length;
    }
}
