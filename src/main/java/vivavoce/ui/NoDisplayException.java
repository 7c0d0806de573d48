package vivavoce.ui;

import java.io.Serial;

/** There is no screen to open a window on. */
public final class NoDisplayException extends Exception {

    @Serial private static final long serialVersionUID = 1;

    NoDisplayException(String message, Throwable cause) {
        super(message, cause);
    }

    NoDisplayException(String message) {
        super(message);
    }
}
