package vivavoce.dsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.io.IOException;

class LogMelTest {

    private static final MelSettings SPEECH = settings(512, 7600);

    @Test
    void agreesWithNumpy() throws IOException {
        float[] features = new LogMel(SPEECH).features(Golden.read("mel_samples"));
        float[] golden = Golden.read("mel_features");
        assertThat(golden).hasSize(23 * 80);
        assertThat(features).containsExactly(golden, within(1e-3f));
    }

    @Test
    void oneFrameAtATimeIsTheSame() throws IOException {
        float[] samples = Golden.read("mel_samples");
        LogMel mel = new LogMel(SPEECH);
        float[] whole = mel.features(samples);
        float[] streamed = new float[whole.length];
        for (int t = 0; t < whole.length / 80; t++) {
            mel.frame(samples, t * 160, streamed, t * 80);
        }
        assertThat(streamed).isEqualTo(whole);
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
    void countsFramesAsTheRecipeSays() {
        assertThat(SPEECH.frames(400)).isEqualTo(1);
        assertThat(SPEECH.frames(559)).isEqualTo(1);
        assertThat(SPEECH.frames(560)).isEqualTo(2);
        assertThat(SPEECH.frames(16000)).isEqualTo(98);
    }

    @Test
    void refusesRecipesThatCannotBe() {
        assertThatThrownBy(() -> settings(256, 7600)).hasMessageContaining("frame longer");
        assertThatThrownBy(() -> settings(600, 7600)).hasMessageContaining("power of two");
        assertThatThrownBy(() -> settings(512, 9000)).hasMessageContaining("half the sample rate");
    }

    private static MelSettings settings(int fft, double highestHz) {
        return new MelSettings(
                16000, 400, 160, fft, Window.HANN_PERIODIC, 80, 20, highestHz, MelScale.HTK, 1e-6);
    }
}
