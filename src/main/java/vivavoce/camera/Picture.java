package vivavoce.camera;

/**
 * A grey picture.
 *
 * @param grey row-major, 0 = black, 1 = white
 * @param width columns
 * @param height rows
 */
public record Picture(float[] grey, int width, int height) {}
