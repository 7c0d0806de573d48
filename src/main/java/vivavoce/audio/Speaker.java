package vivavoce.audio;

/**
 * Where the tutor's sound goes. Every frame that is rendered is written, silence included, so that
 * positions count samples since the speaker was opened. Used by one thread at a time.
 */
public interface Speaker extends AutoCloseable {

    /** Samples per second of the frames it takes. */
    int sampleRate();

    /**
     * Queues ten milliseconds; blocks while the device's short queue is full.
     *
     * @throws AudioDeviceException when the device is gone
     */
    void write(AudioFrame frame) throws AudioDeviceException;

    /**
     * Samples that have left the loudspeaker, the device's own latency taken off; never more than
     * were written, never less than before. Samples dropped by {@link #flush} do not count.
     */
    long heardSamples();

    /**
     * Drops at once whatever was written and not yet heard.
     *
     * @return samples dropped; they count as never written
     */
    long flush();

    @Override
    void close();
}
