package vivavoce.camera;

import java.io.Serial;

/** A camera that cannot be used; the message is one sentence for the learner. */
public final class CameraException extends Exception {

    @Serial private static final long serialVersionUID = 1;

    /** With a sentence that says what to do. */
    public CameraException(String sentence) {
        super(sentence);
    }
}
