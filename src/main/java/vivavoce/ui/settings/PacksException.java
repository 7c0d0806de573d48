package vivavoce.ui.settings;

import java.io.Serial;

/** Something about packs that did not work; the message is one sentence for the learner. */
public final class PacksException extends Exception {

    @Serial private static final long serialVersionUID = 1;

    /** With a sentence that says what to do. */
    public PacksException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** The sentence. */
    String sentence() {
        return String.valueOf(getMessage());
    }
}
