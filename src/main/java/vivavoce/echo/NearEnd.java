package vivavoce.echo;

import vivavoce.audio.AudioFrame;
import vivavoce.audio.FarEnd;

/**
 * What the microphone hears of anyone but the tutor: its frames without the echo of the far end.
 * One owner thread: capture.
 */
public final class NearEnd {

    private final EchoCanceller canceller;
    private final FarEndReader reader;
    private final float[] far = new float[EchoCanceller.FRAME_SAMPLES];
    private final AudioFrame cleaned = AudioFrame.silence(EchoCanceller.SAMPLE_RATE);

    /** Cancels what this far end left in the microphone. */
    public NearEnd(EchoCanceller canceller, FarEnd farEnd) {
        this.canceller = canceller;
        this.reader = new FarEndReader(farEnd);
    }

    /**
     * The frame without the echo; the same object every time, overwritten by the next.
     *
     * @param captured at {@link EchoCanceller#SAMPLE_RATE}
     */
    public AudioFrame clean(AudioFrame captured) {
        reader.read(far);
        canceller.cancel(captured.samples(), far, cleaned.samples());
        return cleaned;
    }
}
