package vivavoce.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DistortionTest {

    @Test
    void noiseIsTenDecibelsBelowTheSpeech() {
        float[] tone = tone(32_000);

        assertThat(10 * Math.log10(power(tone, 0) / power(difference(tone), 0)))
                .isCloseTo(10, within(0.2));
        assertThat(Distortion.NOISE.of(tone)).isEqualTo(Distortion.NOISE.of(tone));
    }

    @Test
    void anEchoGoesOnAfterTheSoundAndDies() {
        float[] click = new float[16_000];
        click[0] = 1;

        float[] heard = Distortion.REVERBERATION.of(click);

        assertThat(heard[0]).isCloseTo(1, within(1e-4f));
        assertThat(power(heard, 1) * heard.length).isCloseTo(1, within(0.01));
        assertThat(power(heard, 8_001)).isCloseTo(0, within(1e-9));
    }

    private static float[] tone(int length) {
        float[] tone = new float[length];
        for (int i = 0; i < length; i++) {
            tone[i] = (float) Math.sin(0.1 * i);
        }
        return tone;
    }

    private static float[] difference(float[] tone) {
        float[] noise = Distortion.NOISE.of(tone);
        for (int i = 0; i < noise.length; i++) {
            noise[i] -= tone[i];
        }
        return noise;
    }

    private static double power(float[] samples, int from) {
        double sum = 0;
        for (int i = from; i < samples.length; i++) {
            sum += (double) samples[i] * samples[i];
        }
        return sum / samples.length;
    }
}
