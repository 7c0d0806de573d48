package vivavoce.time;

/**
 * The only time that turn logic sees: samples captured divided by their rate. It stands still when
 * nothing is captured, so a conversation replays the same at any speed. One owner thread.
 */
public final class SampleClock {

    private final int sampleRate;
    private long samples;

    /** A clock at zero that counts samples of this rate. */
    public SampleClock(int sampleRate) {
        this.sampleRate = sampleRate;
    }

    /** Counts samples that were captured. */
    public void advance(int capturedSamples) {
        samples += capturedSamples;
    }

    /** Milliseconds of sound captured since the start. */
    public long nowMs() {
        return samples * 1000 / sampleRate;
    }
}
