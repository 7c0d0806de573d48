package vivavoce.speech;

/**
 * When a word sounds inside its phrase.
 *
 * @param word the word as spoken, without punctuation
 * @param startSeconds from the phrase's first sample
 * @param endSeconds from the phrase's first sample
 */
public record WordTime(String word, double startSeconds, double endSeconds) {}
