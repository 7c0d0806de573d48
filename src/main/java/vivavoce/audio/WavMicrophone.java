package vivavoce.audio;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Arrays;

/** A recording that is heard as a microphone, as fast as it is read. */
public final class WavMicrophone implements Microphone {

    /** Samples per second of every frame. */
    public static final int SAMPLE_RATE = 16_000;

    private static final int FRAME_SAMPLES = SAMPLE_RATE / AudioFrame.PER_SECOND;

    private final float[] samples;
    private int at;

    /** Hears this sound, whatever its rate. */
    public WavMicrophone(SoundClip sound) {
        samples = sound.at(SAMPLE_RATE).samples();
    }

    /** Hears this file. */
    public static WavMicrophone open(Path file) throws WavException {
        return new WavMicrophone(Wav.read(file));
    }

    @Override
    public int sampleRate() {
        return SAMPLE_RATE;
    }

    /** The next frame, the last one filled up with silence; null after it. */
    @Override
    public @Nullable AudioFrame read() {
        if (at >= samples.length) {
            return null;
        }
        float[] frame = Arrays.copyOfRange(samples, at, at + FRAME_SAMPLES);
        at += FRAME_SAMPLES;
        return new AudioFrame(frame, SAMPLE_RATE);
    }

    @Override
    public void close() {
        at = samples.length;
    }
}
