package vivavoce.turn;

/**
 * What turn-taking needs to know of an utterance as read so far.
 *
 * @param words lower-case words; empty when nothing was said
 * @param complete whether the words end where a thought may end
 * @param confidence 0 to 1
 */
public record Reading(String words, boolean complete, double confidence) {

    /** Whether words were said that mean something to the lesson. */
    public boolean meansSomething() {
        return !words.isEmpty() && !Fillers.only(words);
    }
}
