package vivavoce.audio;

import org.jspecify.annotations.Nullable;

/** Where the learner's sound comes from. Used by one thread at a time. */
public interface Microphone extends AutoCloseable {

    /** Samples per second of the frames read. */
    int sampleRate();

    /**
     * The next ten milliseconds; blocks until they are there. The frame may be overwritten by the
     * next call.
     *
     * @return the frame, or null when the source has ended (a file)
     * @throws AudioDeviceException when the device is gone
     */
    @Nullable AudioFrame read() throws AudioDeviceException;

    @Override
    void close();
}
