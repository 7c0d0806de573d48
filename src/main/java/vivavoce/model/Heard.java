package vivavoce.model;

/**
 * What the model heard in one utterance.
 *
 * @param words lower-case words, numbers as words; empty when nothing was said
 * @param complete whether the speaker sounds finished
 * @param confidence 0 to 1, the geometric mean of the chosen tokens' probabilities
 */
public record Heard(String words, boolean complete, double confidence) {}
