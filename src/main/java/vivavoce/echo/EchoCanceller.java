package vivavoce.echo;

import java.lang.System.Logger.Level;

/**
 * Takes the echo of the far end out of the near end, ten milliseconds at a time. One owner thread;
 * allocates nothing once it is warm.
 */
public interface EchoCanceller extends AutoCloseable {

    /** Samples per second of both ends. */
    int SAMPLE_RATE = 16_000;

    /** Samples of a frame. */
    int FRAME_SAMPLES = SAMPLE_RATE / 100;

    /**
     * The best there is on this machine: WebRTC's, or {@link #none} where its library does not
     * load.
     */
    static EchoCanceller open() {
        try {
            return new WebRtcEchoCanceller();
        } catch (LinkageError e) {
            System.getLogger("vivavoce.echo").log(Level.WARNING, "No echo cancellation", e);
            return none();
        }
    }

    /** Cancels nothing: for recordings, and where there is no other. */
    static EchoCanceller none() {
        return new NoEchoCanceller();
    }

    /** Whether it takes anything out. */
    boolean cancels();

    /**
     * One frame of each end.
     *
     * @param near [FRAME_SAMPLES] what the microphone heard
     * @param far [FRAME_SAMPLES] what the loudspeaker played at about the same time or before
     * @param cleaned [FRAME_SAMPLES] is written
     */
    void cancel(float[] near, float[] far, float[] cleaned);

    /** Forgets the room, for another device. */
    void reset();

    @Override
    void close();
}
