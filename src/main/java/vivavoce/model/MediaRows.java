package vivavoce.model;

/** A sound or a picture as an encoder's rows. Immutable; two are the same only if identical. */
public final class MediaRows {

    private final long placeholder;
    private final float[] rows;
    private final int width;

    /**
     * Rows for the places of one token.
     *
     * @param placeholder the token whose embedding a row replaces
     * @param rows [count, width], flat; not copied
     */
    MediaRows(long placeholder, float[] rows, int width) {
        this.placeholder = placeholder;
        this.rows = rows;
        this.width = width;
    }

    long placeholder() {
        return placeholder;
    }

    int count() {
        return rows.length / width;
    }

    int width() {
        return width;
    }

    /** Copies one row to a place. */
    void copy(int row, float[] to, int at) {
        System.arraycopy(rows, row * width, to, at, width);
    }
}
