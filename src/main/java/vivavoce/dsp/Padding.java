package vivavoce.dsp;

/** What is put around a sound before it is cut into frames. */
public enum Padding {
    NONE,
    /** Half a frame of zeros in front, so that a frame ends where its time is (Gemma 4). */
    SEMICAUSAL,
    /** Half a transform of zeros on both sides, so that frames are centred (NeMo). */
    CENTRE_ZEROS,
    /** Half a transform on both sides, mirrored without the edge (Whisper). */
    CENTRE_REFLECT
}
