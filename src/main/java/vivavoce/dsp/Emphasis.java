package vivavoce.dsp;

/**
 * High frequencies raised before the transform.
 *
 * @param kind over what the difference is taken
 * @param coefficient share of the sample before that is taken away, 0 to 1
 */
public record Emphasis(Kind kind, double coefficient) {

    /** No emphasis. */
    public static final Emphasis NONE = new Emphasis(Kind.NONE, 0);

    /** Over what the difference is taken. */
    public enum Kind {
        NONE,
        /** The whole sound; its first sample stays (NeMo). */
        SIGNAL,
        /** Each frame; its first sample is scaled (HTK). */
        FRAME
    }

    /** The sound, or a raised copy of it. */
    float[] ofSignal(float[] samples) {
        if (kind != Kind.SIGNAL || samples.length == 0) {
            return samples;
        }
        float[] raised = samples.clone();
        for (int i = 1; i < raised.length; i++) {
            raised[i] = (float) (samples[i] - coefficient * samples[i - 1]);
        }
        return raised;
    }

    /** Raises the first {@code length} samples of a frame in place. */
    void ofFrame(float[] frame, int length) {
        if (kind == Kind.FRAME) {
            for (int i = length - 1; i > 0; i--) {
                frame[i] = (float) (frame[i] - coefficient * frame[i - 1]);
            }
            frame[0] = (float) (frame[0] * (1 - coefficient));
        }
    }
}
