package vivavoce.maths;

/** How large the numbers of a problem are and how much there is to do. */
public enum Difficulty {
    EASY,
    MEDIUM,
    HARD
}
