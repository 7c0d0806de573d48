package vivavoce.dsp;

/** Which frames of a padded sound count as sound; the others become zeros. */
public enum Validity {
    ALL,
    /** Frames whose sample after the last is still sound (Gemma 4). */
    FRAME_END,
    /** Frames whose first sample is sound (Gemma 3n). */
    FRAME_START,
    /** As many frames as the sound has whole hops (NeMo). */
    WHOLE_HOPS
}
