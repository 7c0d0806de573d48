package vivavoce.conversation;

/**
 * One turn as text.
 *
 * @param learner true for the learner's words, false for the tutor's
 * @param text the whole text, as intended
 * @param heardCharacters how many of its characters have sounded so far; the rest is shown faint
 */
public record Caption(boolean learner, String text, int heardCharacters) {

    /** The part that has sounded. */
    String heard() {
        return text.substring(0, heardCharacters);
    }
}
