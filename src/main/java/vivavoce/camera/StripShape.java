package vivavoce.camera;

/**
 * The form in which a model wants a line of writing.
 *
 * @param height rows of a strip
 * @param margin empty rows above and below the ink, empty columns before and after it
 * @param maxWidth columns of the longest strip
 * @param widthMultiple a strip's width is a multiple of this
 */
public record StripShape(int height, int margin, int maxWidth, int widthMultiple) {

    /** Rows that the ink fills. */
    int inkHeight() {
        return height - 2 * margin;
    }

    /** Columns that the ink may fill. */
    int maxInkWidth() {
        return maxWidth - 2 * widthMultiple;
    }

    /** Width of the strip that holds so many columns of ink. */
    int widthFor(int inkWidth) {
        return Math.ceilDiv(inkWidth + 2 * margin, widthMultiple) * widthMultiple;
    }
}
