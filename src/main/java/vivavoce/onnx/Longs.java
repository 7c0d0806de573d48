package vivavoce.onnx;

/**
 * Whole numbers on our side of the border; booleans are 0 and 1.
 *
 * @param values row by row; not copied
 * @param shape outermost axis first; not copied
 */
public record Longs(long[] values, long[] shape) implements Tensor {

    /** Checks that the values fill the shape. */
    public Longs {
        Tensor.requireFilled(values.length, shape);
    }

    @Override
    public float[] floats() {
        throw new IllegalStateException("Whole numbers are no fractions");
    }
}
