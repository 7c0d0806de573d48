package vivavoce.audio;

import java.nio.file.Path;

/** A sound file cannot be read or written; the message is one sentence that names it. */
public final class WavException extends Exception {

    private static final long serialVersionUID = 1L;

    /** With what is wrong with the file and what to do, as "is empty: record it again." */
    public WavException(Path file, String problem) {
        super(file + " " + problem);
    }
}
