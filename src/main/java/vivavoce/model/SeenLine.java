package vivavoce.model;

/**
 * One line of writing that the model read.
 *
 * @param latex compact LaTeX, for example {@code 3x+1=4}
 * @param confidence 0 to 1, the geometric mean of the chosen tokens' probabilities
 */
public record SeenLine(String latex, double confidence) {}
