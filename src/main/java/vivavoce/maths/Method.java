package vivavoce.maths;

/** How an equation is to be solved. */
public enum Method {
    /** Whichever is shortest. */
    ANY("solve"),
    FACTORISING("solve by factorising"),
    COMPLETING_THE_SQUARE("solve by completing the square"),
    FORMULA("solve with the formula"),
    ELIMINATION("solve by elimination"),
    SUBSTITUTION("solve by substitution");

    private final String words;

    Method(String words) {
        this.words = words;
    }

    /** What it asks for, lower case: "solve by elimination". */
    public String words() {
        return words;
    }
}
