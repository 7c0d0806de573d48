package vivavoce.maths;

/** Something that cannot be worked out; the message is one sentence for the person. */
public class MathsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why it cannot be worked out. */
    public enum Kind {
        /** The text is not maths as we read it. */
        SYNTAX,
        /** Numbers or expressions grow beyond what we work with. */
        TOO_BIG,
        /** Something is divided by zero. */
        DIVISION_BY_ZERO,
        /** Sound maths of a sort that is not taught here. */
        BEYOND
    }

    private final Kind kind;

    /** With one sentence that says what is wrong and where it can, what to do. */
    public MathsException(Kind kind, String sentence) {
        super(sentence);
        this.kind = kind;
    }

    /** Why it cannot be worked out. */
    public Kind kind() {
        return kind;
    }

    /** The sentence, never null. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
