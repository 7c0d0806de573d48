package vivavoce.turn;

/** Whether words are of the kind that the tutor's last question asks for. */
public enum Fit {
    /** Just what was asked for: a number, a step, yes or no. */
    FITS,
    /** All of it, or its beginning: "subtract one", when "from both sides" may follow. */
    PARTLY,
    /** On the way to it: "three times two is six", when the answer may follow. */
    WORKING,
    /** A question is open and the words are something else. */
    OTHER,
    /** Heard well, and not about the lesson at all. */
    OFF_TOPIC,
    /** Nothing was asked. */
    UNASKED
}
