package vivavoce.learner;

import java.io.IOException;

/** The learner record could not be read or kept; the message is one sentence for the learner. */
public final class LearnerFileException extends IOException {

    private static final long serialVersionUID = 1L;

    LearnerFileException(String sentence) {
        super(sentence);
    }
}
