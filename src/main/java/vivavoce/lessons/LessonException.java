package vivavoce.lessons;

import java.io.IOException;

/** A lesson file that can not be used; the message says where, what is wrong and what to do. */
public final class LessonException extends IOException {

    private static final long serialVersionUID = 1L;

    LessonException(String sentence) {
        super(sentence);
    }
}
