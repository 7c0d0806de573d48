package vivavoce.bench;

/** Something cannot be measured; the message is one sentence that says what to do. */
public final class BenchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what is wrong. */
    public BenchException(String message) {
        super(message);
    }

    /** Says what is wrong, and why. */
    public BenchException(String message, Throwable cause) {
        super(message, cause);
    }
}
