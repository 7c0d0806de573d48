package vivavoce.camera;

import java.io.Serial;

/** A camera that cannot be used; the message is one sentence for the learner. */
public final class CameraException extends Exception {

    @Serial private static final long serialVersionUID = 1;

    private final boolean missing;

    private CameraException(String sentence, boolean missing) {
        super(sentence);
        this.missing = missing;
    }

    /** There is no camera; the sentence says what to do. */
    public static CameraException missing(String sentence) {
        return new CameraException(sentence, true);
    }

    /** There is one that is busy or not permitted; the sentence says what to do. */
    public static CameraException refused(String sentence) {
        return new CameraException(sentence, false);
    }

    /** Whether there is no camera at all. */
    public boolean isMissing() {
        return missing;
    }
}
