package vivavoce.dsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.io.IOException;

class InverseStftTest {

    private static final int FFT = 1024;
    private static final int HOP = 256;
    private static final int BINS = 513;

    private final InverseStft inverse =
            new InverseStft(FFT, HOP, Window.HANN_PERIODIC, InverseStft.Alignment.CENTRE);

    @Test
    void agreesWithNumpy() throws IOException {
        float[] samples = inverse.samples(Golden.read("istft_features"));
        float[] golden = Golden.read("istft_samples");
        assertThat(samples).hasSize(6 * HOP).containsExactly(golden, within(1e-4f));
    }

    /** The published speech decoder: 1,280 points, no power of two, "same" padding. */
    @Test
    void agreesWithNumpyOnSamePadding() throws IOException {
        InverseStft same =
                new InverseStft(1280, 320, Window.HANN_PERIODIC, InverseStft.Alignment.SAME);
        float[] samples = same.samples(Golden.read("istft_same_features"));
        assertThat(samples)
                .hasSize(6 * 320)
                .containsExactly(Golden.read("istft_same_samples"), within(1e-4f));
    }

    @Test
    void bringsBackWhatWasAnalysed() {
        int frames = 12;
        float[] sound = new float[frames * HOP];
        for (int i = 0; i < sound.length; i++) {
            sound[i] = (float) (0.5 * Math.sin(i * 0.05) + 0.2 * Math.sin(i * 0.9));
        }
        float[] back = inverse.samples(analysed(sound, frames));
        for (int i = 0; i < sound.length; i++) {
            assertThat(back[i]).as("sample %d", i).isCloseTo(sound[i], within(1e-3f));
        }
    }

    @Test
    void nothingGivesNothing() {
        assertThat(inverse.samples(new float[0])).isEmpty();
    }

    @Test
    void refusesPartOfARow() {
        assertThatThrownBy(() -> inverse.samples(new float[1000]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1026");
    }

    private static float[] analysed(float[] sound, int frames) {
        Fft fft = new Fft(FFT);
        float[] window = Window.HANN_PERIODIC.values(FFT);
        float[] features = new float[frames * 2 * BINS];
        float[] frame = new float[FFT];
        float[] real = new float[BINS];
        float[] imaginary = new float[BINS];
        for (int t = 0; t < frames; t++) {
            for (int i = 0; i < FFT; i++) {
                int at = t * HOP + i - FFT / 2;
                frame[i] = at < 0 || at >= sound.length ? 0 : sound[at] * window[i];
            }
            fft.forward(frame, real, imaginary);
            for (int k = 0; k < BINS; k++) {
                double magnitude = Math.hypot(real[k], imaginary[k]);
                features[t * 2 * BINS + k] = (float) Math.log(magnitude + 1e-12);
                features[t * 2 * BINS + BINS + k] = (float) Math.atan2(imaginary[k], real[k]);
            }
        }
        return features;
    }
}
