package vivavoce.echo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;

import vivavoce.audio.AudioFrame;
import vivavoce.audio.FarEnd;

class FarEndReaderTest {

    private static final int RATE = 48_000;
    private static final int FRAME = RATE / 100;

    /** The microphone runs when the loudspeaker begins to, and hands over frames in lumps. */
    private static final int STARTS_AT = 12;

    private static final int LUMP = 3;

    /** Frames that the loudspeaker holds unheard. */
    private static final int HELD = 3;

    /** Every sample tells its own place. */
    private static final float SLOPE = 1e-7f;

    private final FarEnd farEnd = new FarEnd(RATE, EchoCanceller.SAMPLE_RATE);
    private final FarEndReader reader = new FarEndReader(farEnd);
    private final float[] far = new float[EchoCanceller.FRAME_SAMPLES];
    private long written;

    /** What sounds from the first moment on leaves no lasting mistake. */
    @Test
    void isWhereItIsHeardOnceTheDevicesHaveRunForHalfASecond() {
        for (int now = LUMP; now < 300; now += LUMP) {
            long heard = Math.max(0, now - STARTS_AT) * (long) FRAME;
            while (now >= STARTS_AT && written < heard + HELD * FRAME) {
                farEnd.append(ramp());
            }
            farEnd.heard(heard);
            for (int late = LUMP - 1; late >= 0; late--) {
                reader.read(far);
                if (now > STARTS_AT + 50 + LUMP) {
                    assertThat(far[far.length - 1] / SLOPE)
                            .as("frame %d, samples", now - late)
                            .isCloseTo(heard - late * FRAME, offset(1.2f * FRAME));
                }
            }
        }
    }

    private AudioFrame ramp() {
        AudioFrame frame = AudioFrame.silence(RATE);
        for (int i = 0; i < FRAME; i++) {
            frame.samples()[i] = SLOPE * ++written;
        }
        return frame;
    }
}
