package vivavoce.camera;

/**
 * Numbers in rows.
 *
 * @param values row-major
 */
record Grid(float[] values, int width, int height) {

    static Grid empty(int width, int height) {
        return new Grid(new float[width * height], width, height);
    }

    float at(int row, int column) {
        return values[row * width + column];
    }

    void set(int row, int column, float value) {
        values[row * width + column] = value;
    }

    /** The value of the nearest place inside. */
    float clamped(int row, int column) {
        return at(Math.clamp(row, 0, height - 1), Math.clamp(column, 0, width - 1));
    }

    /** A part of this, copied. */
    Grid part(Box box) {
        Grid part = empty(box.width(), box.height());
        for (int row = 0; row < box.height(); row++) {
            System.arraycopy(
                    values,
                    (box.top() + row) * width + box.left(),
                    part.values,
                    row * box.width(),
                    box.width());
        }
        return part;
    }
}
