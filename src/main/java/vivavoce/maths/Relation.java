package vivavoce.maths;

/** How one side of an inequality compares with the other. */
public enum Relation {
    LESS("<"),
    AT_MOST("≤"),
    GREATER(">"),
    AT_LEAST("≥");

    private final String sign;

    Relation(String sign) {
        this.sign = sign;
    }

    /** The sign as typed: {@code <}, {@code ≤}, {@code >}, {@code ≥}. */
    public String sign() {
        return sign;
    }

    /** The one that says the same with the sides exchanged. */
    public Relation flipped() {
        return switch (this) {
            case LESS -> GREATER;
            case AT_MOST -> AT_LEAST;
            case GREATER -> LESS;
            case AT_LEAST -> AT_MOST;
        };
    }

    /** Whether it holds where the left side less the right side has this sign (-1, 0 or 1). */
    boolean holds(int signum) {
        return switch (this) {
            case LESS -> signum < 0;
            case AT_MOST -> signum <= 0;
            case GREATER -> signum > 0;
            case AT_LEAST -> signum >= 0;
        };
    }
}
