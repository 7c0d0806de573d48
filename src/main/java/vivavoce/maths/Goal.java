package vivavoce.maths;

/** The form in which an expression is wanted. */
public enum Goal {
    /** The value of an expression without letters. */
    WORK_OUT("work out"),
    SIMPLIFY("simplify"),
    EXPAND("expand"),
    FACTORISE("factorise"),
    COMPLETE_THE_SQUARE("complete the square in"),
    AS_A_FRACTION("write as a fraction"),
    AS_A_DECIMAL("write as a decimal"),
    AS_A_PERCENTAGE("write as a percentage");

    private final String words;

    Goal(String words) {
        this.words = words;
    }

    /** What it asks for, lower case: "factorise". */
    public String words() {
        return words;
    }
}
