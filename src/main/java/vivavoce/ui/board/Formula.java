package vivavoce.ui.board;

import javafx.scene.image.Image;

/**
 * A typeset formula.
 *
 * @param image the picture, with more pixels than its size on a dense screen
 * @param width on the screen, logical pixels
 * @param height on the screen, logical pixels
 * @param anchor logical pixels from the left edge to the first relation sign, or 0 where there is
 *     none; lines of a board are aligned there
 */
public record Formula(Image image, double width, double height, double anchor) {}
