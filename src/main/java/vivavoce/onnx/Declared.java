package vivavoce.onnx;

import ai.onnxruntime.TensorInfo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An input or output as its graph declares it.
 *
 * @param name as in the graph
 * @param type of its elements
 * @param axes outermost first; none for a scalar
 */
public record Declared(String name, ElementType type, List<Axis> axes) {

    /** Copies the axes. */
    public Declared {
        axes = List.copyOf(axes);
    }

    /** The shape of a single value in this place: {@code []} or {@code [1, … 1]}. */
    public long[] singleShape() {
        long[] shape = new long[axes.size()];
        Arrays.fill(shape, 1);
        return shape;
    }

    static Declared of(String name, TensorInfo info) {
        long[] sizes = info.getShape();
        String[] names = info.getDimensionNames();
        List<Axis> axes = new ArrayList<>();
        for (int i = 0; i < sizes.length; i++) {
            axes.add(new Axis(names[i], sizes[i]));
        }
        return new Declared(name, ElementType.of(info.type), axes);
    }
}
