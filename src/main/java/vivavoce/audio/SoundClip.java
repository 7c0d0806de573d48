package vivavoce.audio;

/**
 * A recorded sound.
 *
 * @param samples mono in [-1, 1]; not copied, treat as immutable
 * @param sampleRate samples per second
 */
public record SoundClip(float[] samples, int sampleRate) {

    /** How long it lasts. */
    public double seconds() {
        return (double) samples.length / sampleRate;
    }

    /** The same sound at another rate. */
    public SoundClip at(int rate) {
        return new SoundClip(Resampler.resample(samples, sampleRate, rate), rate);
    }
}
