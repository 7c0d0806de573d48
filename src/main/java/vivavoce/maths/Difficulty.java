package vivavoce.maths;

/** How large the numbers of a problem are and how much there is to do. */
public enum Difficulty {
    EASY,
    MEDIUM,
    HARD;

    /** One of three numbers. */
    int of(int easy, int medium, int hard) {
        return switch (this) {
            case EASY -> easy;
            case MEDIUM -> medium;
            case HARD -> hard;
        };
    }
}
