package vivavoce.model;

/** A pack that cannot be used; the message is one sentence that says what to do. */
public final class PackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what is wrong. */
    public PackException(String message) {
        super(message);
    }

    /** Says what is wrong, and why. */
    public PackException(String message, Throwable cause) {
        super(message, cause);
    }

    /** A fault that a fresh copy of the pack mends. */
    static PackException broken(String what) {
        return new PackException(what + ": install the pack again.");
    }

    /** A pack that asks for something this version does not know. */
    static PackException unknown(String field, String value) {
        return new PackException(
                "The pack asks for %s \"%s\", which this version cannot do: update the app."
                        .formatted(field, value));
    }
}
