package vivavoce.model;

import java.util.Arrays;

/**
 * Encoder rows on their way into a prompt (scatter fusion): the embedding at each placeholder is
 * overwritten by the next row. Not thread-safe.
 */
final class MediaRows {

    private final long placeholder;
    private final float[] rows;
    private final int width;
    private int used;

    /**
     * Rows for the places of one token.
     *
     * @param rows [count, width], flat
     */
    MediaRows(long placeholder, float[] rows, int width) {
        this.placeholder = placeholder;
        this.rows = rows;
        this.width = width;
    }

    int count() {
        return rows.length / width;
    }

    /**
     * Overwrites the placeholders of a stretch of prompt; stretches come in order.
     *
     * @param embeds [ids, width], flat
     */
    void scatter(long[] ids, float[] embeds) {
        if (embeds.length != ids.length * width) {
            throw PackException.broken(
                    "The encoder's rows are %d wide, the embeddings %d"
                            .formatted(width, embeds.length / Math.max(1, ids.length)));
        }
        for (int i = 0; i < ids.length; i++) {
            if (ids[i] == placeholder) {
                if (used == count()) {
                    throw mismatch(Arrays.toString(ids));
                }
                System.arraycopy(rows, used * width, embeds, i * width, width);
                used++;
            }
        }
    }

    /** Refuses rows that no placeholder took. */
    void requireUsedUp() {
        if (used != count()) {
            throw mismatch(used + " placeholders");
        }
    }

    private IllegalStateException mismatch(String where) {
        return new IllegalStateException("%d rows do not fit %s".formatted(count(), where));
    }
}
