package vivavoce.camera;

/**
 * One line of writing, cut out and cleaned for the model.
 *
 * @param ink row-major, {@code height * width} values, 0 = paper, 1 = ink
 * @param height rows, as the pack asks (48 for the built-in one)
 * @param width columns
 */
public record InkStrip(float[] ink, int height, int width) {}
