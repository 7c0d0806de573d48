package vivavoce.turn;

/**
 * What the learner is saying in this turn.
 *
 * @param startMs where the part that is not read yet begins
 * @param earlier words read before it, of a turn too long to be read in one go
 * @param waiting whether they had asked for time before
 */
record Spoken(long startMs, String earlier, boolean waiting) {

    static Spoken from(long startMs, boolean waiting) {
        return new Spoken(startMs, "", waiting);
    }

    Spoken readUpTo(long cutMs, Reading part) {
        return new Spoken(cutMs, part.after(earlier).words(), waiting);
    }
}
