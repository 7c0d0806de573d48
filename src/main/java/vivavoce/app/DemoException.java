package vivavoce.app;

/** A demo cannot be played; the message is one sentence for the person. */
final class DemoException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DemoException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
