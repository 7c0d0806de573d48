package vivavoce.maths;

/** What is taught. */
public enum Topic {
    ARITHMETIC("arithmetic"),
    FRACTIONS("fractions"),
    PERCENTAGES("percentages"),
    RATIO("ratio"),
    POWERS_AND_ROOTS("powers and roots"),
    SIMPLIFYING("simplifying"),
    EXPANDING("expanding brackets"),
    FACTORISING("factorising"),
    LINEAR_EQUATIONS("linear equations"),
    INEQUALITIES("inequalities"),
    SIMULTANEOUS_EQUATIONS("simultaneous equations"),
    QUADRATICS("quadratic equations"),
    STRAIGHT_LINES("straight-line graphs"),
    DERIVATIVES("derivatives");

    private final String title;

    Topic(String title) {
        this.title = title;
    }

    /** Its name for a person, lower case. */
    public String title() {
        return title;
    }
}
