package vivavoce.turn;

/** Whether words are of the kind that the tutor's last question asks for. */
public enum Fit {
    /** Just what was asked for: a number, a step, yes or no. */
    FITS,
    /** A question is open and the words are something else. */
    OTHER,
    /** Nothing was asked. */
    UNASKED
}
