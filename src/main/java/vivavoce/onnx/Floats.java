package vivavoce.onnx;

/**
 * Fractions on our side of the border.
 *
 * @param values row by row; not copied
 * @param shape outermost axis first; not copied
 */
public record Floats(float[] values, long[] shape) implements Tensor {

    /** Checks that the values fill the shape. */
    public Floats {
        Tensor.requireFilled(values.length, shape);
    }

    @Override
    public float[] floats() {
        return values.clone();
    }
}
