package vivavoce.onnx;

/** A network that cannot be loaded or run; the message is one sentence that names its file. */
public final class NetworkException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what is wrong with which file. */
    public NetworkException(String message) {
        super(message);
    }

    /** Says what is wrong with which file, and what the library said. */
    public NetworkException(String message, Throwable cause) {
        super(message, cause);
    }
}
