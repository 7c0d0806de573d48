package vivavoce.conversation;

/**
 * How this learner wants to be listened and spoken to.
 *
 * @param patience by what every wait is multiplied, 1 = as usual
 * @param speed of the voice, 1 = as it was made
 * @param lively whether the voice takes the style of the moment; otherwise it stays calm
 * @param tone whether it counts how something is said, not only what
 */
public record Preferences(double patience, double speed, boolean lively, boolean tone) {

    /** What a learner gets who has changed nothing. */
    public static final Preferences DEFAULT = new Preferences(1, 1, true, true);
}
