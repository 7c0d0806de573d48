package vivavoce.camera;

import java.util.stream.IntStream;

/** The pixels that belong to writing. */
final class Mask {

    private static final float SHARE_OF_STRONG = 0.45f;

    private final boolean[] filled;
    private final int width;
    private final int height;

    private Mask(int width, int height) {
        this.filled = new boolean[width * height];
        this.width = width;
        this.height = height;
    }

    /** Where ink is nearly as dark as the writing, without lone specks. */
    static Mask of(Grid ink, float strong) {
        Mask dark = new Mask(ink.width(), ink.height());
        for (int i = 0; i < dark.filled.length; i++) {
            dark.filled[i] = ink.values()[i] > SHARE_OF_STRONG * strong;
        }
        Mask mask = new Mask(ink.width(), ink.height());
        for (int row = 0; row < mask.height; row++) {
            for (int column = 0; column < mask.width; column++) {
                mask.filled[row * mask.width + column] =
                        dark.at(row, column) && dark.around(row, column) >= 3;
            }
        }
        return mask;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean at(int row, int column) {
        return filled[row * width + column];
    }

    boolean rowFilled(int row) {
        return count(new Box(row, row + 1, 0, width)) > 0;
    }

    int count(Box box) {
        int count = 0;
        for (int row = box.top(); row < box.bottom(); row++) {
            for (int column = box.left(); column < box.right(); column++) {
                count += at(row, column) ? 1 : 0;
            }
        }
        return count;
    }

    int count(int top, int bottom) {
        return count(new Box(top, bottom, 0, width));
    }

    boolean isEmpty() {
        return count(0, height) == 0;
    }

    /** The tightest box around the filled pixels of these rows; at least one is filled. */
    Box box(int top, int bottom) {
        int[] rows = IntStream.range(top, bottom).filter(this::rowFilled).toArray();
        int[] columns =
                IntStream.range(0, width)
                        .filter(column -> count(new Box(top, bottom, column, column + 1)) > 0)
                        .toArray();
        return new Box(
                rows[0], rows[rows.length - 1] + 1, columns[0], columns[columns.length - 1] + 1);
    }

    /** Filled pixels among the nine around a place, itself included. */
    private int around(int row, int column) {
        return count(
                new Box(
                        Math.max(0, row - 1),
                        Math.min(height, row + 2),
                        Math.max(0, column - 1),
                        Math.min(width, column + 2)));
    }
}
