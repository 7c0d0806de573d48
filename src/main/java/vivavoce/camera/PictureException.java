package vivavoce.camera;

/** A picture that cannot be read; the message is one sentence that names the file. */
public final class PictureException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what is wrong with which file. */
    public PictureException(String message) {
        super(message);
    }

    /** Says what is wrong with which file, and why. */
    public PictureException(String message, Throwable cause) {
        super(message, cause);
    }
}
