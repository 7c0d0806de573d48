package vivavoce.bench;

/**
 * How well a set of pictures was read.
 *
 * @param exact share read as exactly the line that is on it
 */
public record SeeingScore(int pictures, double exact) {}
