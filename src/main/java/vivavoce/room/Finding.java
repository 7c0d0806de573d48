package vivavoce.room;

/**
 * Something that was expected of the engine and did not happen.
 *
 * @param line of the script
 */
public record Finding(int line, String sentence) {}
