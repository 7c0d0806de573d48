package vivavoce.ui.board;

import javafx.scene.paint.Color;

/**
 * How a formula is set.
 *
 * @param size of the type, logical pixels to the em
 * @param density screen pixels to the logical pixel
 * @param ink its colour
 */
public record Setting(double size, double density, Color ink) {}
