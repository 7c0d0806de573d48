package vivavoce.onnx;

import java.util.Arrays;

/**
 * A value for an input. Numbers become the element type that the graph declares (a float array may
 * fill a half-precision input, a long array an int or boolean one), so a caller never needs to know
 * it.
 */
public sealed interface Tensor permits Floats, Longs, NativeTensor {

    /** Sizes, outermost axis first; empty for a scalar. */
    long[] shape();

    /**
     * A copy of the values, row by row.
     *
     * @throws IllegalStateException when they are whole numbers
     */
    float[] floats();

    /** Fractions in this shape, row by row; neither array is copied. */
    static Tensor of(float[] values, long... shape) {
        return new Floats(values, shape);
    }

    /** Whole numbers in this shape, row by row; neither array is copied. */
    static Tensor of(long[] values, long... shape) {
        return new Longs(values, shape);
    }

    /** How many elements a shape holds. */
    static long count(long... shape) {
        long count = 1;
        for (long size : shape) {
            count *= size;
        }
        return count;
    }

    /** Refuses values that do not fill their shape. */
    static void requireFilled(int values, long[] shape) {
        if (values != count(shape)) {
            throw new IllegalArgumentException(
                    "%d values do not fill %s".formatted(values, Arrays.toString(shape)));
        }
    }
}
