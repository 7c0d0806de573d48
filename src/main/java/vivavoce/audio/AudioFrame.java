package vivavoce.audio;

/**
 * Ten milliseconds of mono sound.
 *
 * @param samples {@code sampleRate / 100} samples in [-1, 1]; not copied, treat as immutable
 * @param sampleRate samples per second, for example 16 000 or 24 000
 */
public record AudioFrame(float[] samples, int sampleRate) {

    /** Frames in one second. */
    public static final int PER_SECOND = 100;

    /** Checks that the frame lasts exactly ten milliseconds. */
    public AudioFrame {
        if (samples.length * PER_SECOND != sampleRate) {
            throw new IllegalArgumentException(
                    "A frame at %d Hz has %d samples, not %d"
                            .formatted(sampleRate, sampleRate / PER_SECOND, samples.length));
        }
    }

    /** A frame in which nothing sounds. */
    public static AudioFrame silence(int sampleRate) {
        return new AudioFrame(new float[sampleRate / PER_SECOND], sampleRate);
    }
}
