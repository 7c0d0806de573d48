package vivavoce.tutor;

/**
 * How far the tutor's last reply got before the learner interrupted it.
 *
 * @param heard the words that sounded in full; a half-heard phrase with maths counts as not heard
 * @param unheard the words that did not
 */
public record CutShort(String heard, String unheard) {}
