package vivavoce.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FarEndTest {

    private static final int FRAME = 240;
    private static final double HZ = 440;

    private final FarEnd farEnd = new FarEnd(24_000, 16_000);
    private final float[] read = new float[160];
    private int at; // next sample of the sine that is written

    @Test
    void whatWasPlayedIsReadAtTheOtherRate() {
        append(50);
        farEnd.read(2_400, 1.5, read);
        for (int i = 0; i < read.length; i++) {
            assertThat(read[i]).isCloseTo(sine(2_400 + 1.5 * i), within(0.003f));
        }
    }

    @Test
    void aPlaceMayLieBetweenTwoSamples() {
        append(50);
        farEnd.read(2_400.37, 1.5003, read);
        for (int i = 0; i < read.length; i++) {
            assertThat(read[i]).isCloseTo(sine(2_400.37 + 1.5003 * i), within(0.003f));
        }
    }

    @Test
    void whatIsNotWrittenYetIsSilent() {
        append(50);
        farEnd.read(50 * FRAME, 1.5, read);
        assertThat(read).containsOnly(0);
        farEnd.read(-240, 1.5, read);
        assertThat(read).containsOnly(0);
    }

    @Test
    void whatWasDroppedIsReplacedByWhatFollows() {
        append(50);
        farEnd.drop(3 * FRAME);
        for (int i = 0; i < 3; i++) {
            farEnd.append(AudioFrame.silence(24_000));
        }
        farEnd.read(48 * FRAME, 1.5, read);
        assertThat(read).containsOnly(0);
    }

    @Test
    void whatIsOlderThanTheRingIsForgotten() {
        append(1_000);
        farEnd.read(100 * FRAME, 1.5, read);
        assertThat(read).containsOnly(0);
        farEnd.read(850 * FRAME, 1.5, read);
        assertThat(read[0]).isCloseTo(sine(850 * FRAME), within(0.003f));
    }

    private void append(int frames) {
        for (int i = 0; i < frames; i++) {
            float[] samples = new float[FRAME];
            for (int k = 0; k < FRAME; k++) {
                samples[k] = sine(at++);
            }
            farEnd.append(new AudioFrame(samples, 24_000));
        }
    }

    private static float sine(double place) {
        return (float) Math.sin(2 * Math.PI * HZ * place / 24_000);
    }
}
