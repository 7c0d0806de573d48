package vivavoce.ui.problem;

import java.io.Serial;

/** A picture that cannot be used; the message is a sentence for the learner. */
public final class UnreadablePictureException extends Exception {

    @Serial private static final long serialVersionUID = 1;

    UnreadablePictureException(String sentence) {
        super(sentence);
    }
}
