package vivavoce.audio.openal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vivavoce.audio.AudioFrame;

import java.util.Arrays;

/** The speaker's logic on a device that renders when the test says so. */
class OpenAlSpeakerTest {

    private static final int FRAME = 240;

    private LoopbackDevice device;
    private OpenAlSpeaker speaker;
    private int at; // next sample of the sine that is written

    @BeforeEach
    void open() throws Exception {
        device = new LoopbackDevice();
        speaker = device.speaker();
    }

    @AfterEach
    void close() {
        speaker.close();
        speaker.close(); // twice does no harm
    }

    @Test
    void whatIsWrittenComesOutUnchanged() throws Exception {
        write(4);
        float[] first = device.render(500);
        write(2);
        float[] second = device.render(700);
        assertThat(first).containsExactly(sine(0, 500), within(1e-3f));
        assertThat(second).containsExactly(sine(500, 700), within(1e-3f));
    }

    @Test
    void countsWhatWasHeard() throws Exception {
        assertThat(speaker.heardSamples()).isZero();
        write(4);
        assertThat(speaker.heardSamples()).isZero();
        device.render(500);
        assertThat(speaker.heardSamples()).isEqualTo(500);
        write(2); // two buffers are free again
        device.render(300);
        assertThat(speaker.heardSamples()).isEqualTo(800);
        device.render(2000);
        assertThat(speaker.heardSamples()).as("never more than written").isEqualTo(6 * FRAME);
    }

    @Test
    void playsOnAfterRunningEmptyAndRepeatsNothing() throws Exception {
        write(3);
        device.render(2000); // OpenAL fades the end out over 64 samples more
        write(2);
        speaker.write(AudioFrame.silence(OpenAlSpeaker.SAMPLE_RATE));
        float[] rendered = device.render(1000);
        assertThat(Arrays.copyOfRange(rendered, 64, 2 * FRAME))
                .containsExactly(sine(3 * FRAME + 64, 2 * FRAME - 64), within(1e-3f));
        assertThat(loudest(rendered, 2 * FRAME)).isLessThan(1e-4f);
        assertThat(speaker.heardSamples()).isEqualTo(6 * FRAME);
    }

    @Test
    void aFlushDropsExactlyWhatWasNotPlayed() throws Exception {
        write(4);
        device.render(300);
        assertThat(speaker.flush()).isEqualTo(4 * FRAME - 300);
        assertThat(speaker.heardSamples()).isEqualTo(300);
        float[] after = device.render(1000);
        assertThat(loudest(after, 64)).as("after a fade of 64 samples").isLessThan(1e-4f);
        write(1);
        device.render(100);
        assertThat(speaker.heardSamples()).isEqualTo(400);
        assertThat(speaker.flush()).isEqualTo(FRAME - 100);
    }

    @Test
    void aFlushOfNothingDropsNothing() throws Exception {
        assertThat(speaker.flush()).isZero();
        write(1);
        device.render(1000);
        assertThat(speaker.flush()).isZero();
        assertThat(speaker.heardSamples()).isEqualTo(FRAME);
    }

    @Test
    void framesOfAnotherRateAreRefused() {
        assertThatThrownBy(() -> speaker.write(AudioFrame.silence(16_000)))
                .hasMessageContaining("16000 Hz");
    }

    private void write(int frames) throws Exception {
        for (int i = 0; i < frames; i++) {
            speaker.write(new AudioFrame(sine(at, FRAME), OpenAlSpeaker.SAMPLE_RATE));
            at += FRAME;
        }
    }

    private static float[] sine(int from, int count) {
        float[] sine = new float[count];
        for (int i = 0; i < count; i++) {
            sine[i] = (float) (0.5 * Math.sin((from + i) * 0.1));
        }
        return sine;
    }

    private static float loudest(float[] samples, int from) {
        float loudest = 0;
        for (int i = from; i < samples.length; i++) {
            loudest = Math.max(loudest, Math.abs(samples[i]));
        }
        return loudest;
    }
}
