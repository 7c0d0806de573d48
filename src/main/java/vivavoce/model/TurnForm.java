package vivavoce.model;

/**
 * What a model of finished turns listens to.
 *
 * @param seconds of the end of a turn; a shorter turn is padded with silence at its front
 * @param threshold probability above which the turn is finished
 */
public record TurnForm(double seconds, double threshold) {}
