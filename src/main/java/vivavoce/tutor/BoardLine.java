package vivavoce.tutor;

/**
 * One line of the board.
 *
 * @param latex what stands there
 * @param mark what the tutor thinks of it
 */
public record BoardLine(String latex, Mark mark) {

    /** How a line is marked. */
    public enum Mark {
        /** The problem, or a line without a verdict. */
        PLAIN,
        /** Checked and right. */
        RIGHT,
        /** Not right; asked about, never crossed out. */
        DOUBTFUL
    }
}
