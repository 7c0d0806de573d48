package vivavoce.dsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.Arrays;

class LogMelTest {

    private static final MelSettings SPEECH = settings(400, 512, 7600);

    @Test
    void agreesWithNumpy() throws IOException {
        float[] features = new LogMel(SPEECH).features(Golden.read("mel_samples"));
        float[] golden = Golden.read("mel_features");
        assertThat(golden).hasSize(23 * 80);
        assertThat(features).containsExactly(golden, within(1e-3f));
    }

    @Test
    void aSoundShorterThanOneFrameIsPadded() {
        float[] features = new LogMel(SPEECH).features(new float[] {0.5f, -0.5f});
        assertThat(features).hasSize(80);
        assertThat(new LogMel(SPEECH).features(new float[0]))
                .hasSize(80)
                .containsOnly((float) Math.log(1e-6));
    }

    @Test
    void aLongerSoundBeginsWithTheSameFrames() throws IOException {
        float[] samples = Golden.read("mel_samples");
        float[] whole = new LogMel(SPEECH).features(samples);
        float[] start = new LogMel(SPEECH).features(Arrays.copyOf(samples, 2000));
        assertThat(start).hasSize(11 * 80).isEqualTo(Arrays.copyOf(whole, start.length));
    }

    @Test
    void countsFramesAsTheRecipeSays() {
        assertThat(SPEECH.frames(400)).isEqualTo(1);
        assertThat(SPEECH.frames(559)).isEqualTo(1);
        assertThat(SPEECH.frames(560)).isEqualTo(2);
        assertThat(SPEECH.frames(16000)).isEqualTo(98);
    }

    @Test
    void refusesRecipesThatCannotBe() {
        assertThatThrownBy(() -> settings(400, 256, 7600)).hasMessageContaining("frame longer");
        assertThatThrownBy(() -> settings(400, 601, 7600)).hasMessageContaining("odd");
        assertThatThrownBy(() -> settings(400, 512, 9000))
                .hasMessageContaining("half the sample rate");
    }

    private static MelSettings settings(int frame, int fft, double highestHz) {
        return new MelSettings(
                16000,
                Framing.plain(frame, 160, fft, Window.HANN_PERIODIC),
                Emphasis.NONE,
                Spectrum.POWER,
                new Triangles(80, MelScale.HTK, false, 20, highestHz),
                Logarithm.LN_ADD,
                1e-6,
                Levelling.NONE);
    }
}
