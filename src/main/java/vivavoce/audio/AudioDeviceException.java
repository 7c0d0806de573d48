package vivavoce.audio;

/**
 * A sound device is missing, busy or was unplugged; the message is one sentence for the learner.
 */
public final class AudioDeviceException extends Exception {

    private static final long serialVersionUID = 1L;

    /** With a sentence that says what is wrong and what to do. */
    public AudioDeviceException(String message) {
        super(message);
    }
}
