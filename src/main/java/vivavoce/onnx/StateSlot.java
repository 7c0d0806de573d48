package vivavoce.onnx;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * One input carried from run to run.
 *
 * @param input as declared
 * @param output the name of the output that feeds it
 * @param growingAxis the axis along which it grows; negative when its shape stays
 */
record StateSlot(Declared input, String output, int growingAxis) {

    static StateSlot of(Declared input, StatePattern pattern) {
        int axis = pattern.grow() ? growingAxis(input) : -1;
        return new StateSlot(input, pattern.outputFor(input.name()), axis);
    }

    boolean grows() {
        return growingAxis >= 0;
    }

    /** Shape before the first run: batch 1, nothing along the growing axis. */
    long[] emptyShape() {
        List<Axis> axes = input.axes();
        return IntStream.range(0, axes.size()).mapToLong(i -> emptySize(i, axes.get(i))).toArray();
    }

    private long emptySize(int index, Axis axis) {
        if (index == growingAxis) {
            return 0;
        }
        return axis.isOpen() ? 1 : axis.size();
    }

    /** The open axis that is not the batch; where several are open, the one called past. */
    private static int growingAxis(Declared input) {
        List<Axis> axes = input.axes();
        List<Integer> open =
                IntStream.range(0, axes.size())
                        .filter(i -> axes.get(i).isOpen() && !isBatch(i, axes.get(i)))
                        .boxed()
                        .toList();
        List<Integer> past =
                open.stream().filter(i -> axes.get(i).name().contains("past")).toList();
        List<Integer> found = past.isEmpty() ? open : past;
        if (found.size() != 1) {
            throw new NetworkException(
                    "The state %s has %d open axes, not one: install the pack again."
                            .formatted(input.name(), found.size()));
        }
        return found.getFirst();
    }

    /** The first axis is one, unless it is fixed; one that is called so is one anywhere. */
    private static boolean isBatch(int index, Axis axis) {
        return index == 0 || axis.name().toLowerCase(Locale.ROOT).startsWith("batch");
    }
}
