package vivavoce.maths;

/** A text that cannot be read as maths; the message says where and why. */
public final class MathsSyntaxException extends MathsException {

    private static final long serialVersionUID = 1L;

    private final int position;

    /**
     * With the whole sentence.
     *
     * @param position the character (typed, LaTeX) or the word (spoken) it stumbled at, from 0
     */
    public MathsSyntaxException(String message, int position) {
        super(Kind.SYNTAX, message);
        this.position = position;
    }

    /** The character (typed, LaTeX) or the word (spoken) it stumbled at, from 0. */
    public int position() {
        return position;
    }
}
