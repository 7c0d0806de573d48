package vivavoce.onnx;

import ai.onnxruntime.OnnxTensorLike;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtSession.RunOptions;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A graph that is run again and again with the same shapes: its tensors are made once, so that a
 * run allocates nothing but what the library itself does. States must not grow. One owner thread,
 * as its graph, which it does not close.
 */
public final class FixedRun implements AutoCloseable {

    /** What a run is fed and what it fills. */
    private record Side(Map<String, OnnxTensorLike> fed, Map<String, OnnxValue> filled) {}

    /** An array of the caller's and the tensor that it is copied to. */
    private record Copy(float[] from, Fractions to) {}

    /** Fractions in a tensor's own memory. */
    private record Fractions(ElementType type, ByteBuffer memory) {

        void put(float[] values) {
            for (int i = 0; i < values.length; i++) {
                if (type == ElementType.FLOAT) {
                    memory.putFloat(i * Float.BYTES, values[i]);
                } else {
                    memory.putShort(i * Short.BYTES, Float.floatToFloat16(values[i]));
                }
            }
        }

        float get(int index) {
            return type == ElementType.FLOAT
                    ? memory.getFloat(index * Float.BYTES)
                    : Float.float16ToFloat(memory.getShort(index * Short.BYTES));
        }
    }

    private final Network network;
    private final RunOptions options;
    private final Cancellation cancellation = new Cancellation();
    private final List<NativeTensor> tensors = new ArrayList<>();
    private final List<Copy> copies = new ArrayList<>();
    private final List<ByteBuffer> states = new ArrayList<>();
    private final Map<String, Fractions> outputs = new HashMap<>();
    // A state that is fed on one side is filled on the other; the runs take turns.
    private Side now = new Side(new HashMap<>(), new HashMap<>());
    private Side next = new Side(new HashMap<>(), new HashMap<>());

    /** Made by {@link RoleGraph#fixed}. */
    FixedRun(RoleGraph graph, Map<String, ? extends Tensor> given, Set<String> wanted) {
        this.network = graph.network();
        this.options = network.newOptions();
        given.forEach((role, value) -> feed(graph.input(role), value));
        graph.states().forEach(this::carry);
        wanted.forEach(role -> fill(role, graph.output(role)));
    }

    private void feed(Declared input, Tensor value) {
        if (value instanceof Floats(float[] values, long[] shape)) {
            NativeTensor tensor = make(input, shape);
            copies.add(new Copy(values, fractions(input, tensor)));
            feedBoth(input, tensor);
        } else {
            feedBoth(input, keep(network.tensor(input, value)));
        }
    }

    private void feedBoth(Declared input, NativeTensor tensor) {
        now.fed().put(input.name(), tensor.tensor());
        next.fed().put(input.name(), tensor.tensor());
    }

    private void carry(StateSlot slot) {
        if (slot.grows()) {
            throw new NetworkException(
                    "The state %s grows from run to run: install the pack again."
                            .formatted(slot.input().name()));
        }
        NativeTensor one = make(slot.input(), slot.emptyShape());
        NativeTensor other = make(slot.input(), slot.emptyShape());
        states.add(one.memory());
        states.add(other.memory());
        now.fed().put(slot.input().name(), one.tensor());
        now.filled().put(slot.output(), other.tensor());
        next.fed().put(slot.input().name(), other.tensor());
        next.filled().put(slot.output(), one.tensor());
    }

    private void fill(String role, Declared output) {
        NativeTensor tensor =
                make(output, output.axes().stream().mapToLong(a -> Math.abs(a.size())).toArray());
        outputs.put(role, fractions(output, tensor));
        now.filled().put(output.name(), tensor.tensor());
        next.filled().put(output.name(), tensor.tensor());
    }

    private NativeTensor make(Declared declared, long[] shape) {
        return keep(network.zeros(declared, shape));
    }

    private NativeTensor keep(NativeTensor tensor) {
        tensors.add(tensor);
        return tensor;
    }

    private static Fractions fractions(Declared declared, NativeTensor tensor) {
        return switch (declared.type()) {
            case FLOAT, FLOAT16 -> new Fractions(declared.type(), tensor.memory());
            default ->
                    throw new NetworkException(
                            "%s holds %s, not fractions: install the pack again."
                                    .formatted(declared.name(), declared.type()));
        };
    }

    /** Runs the graph on what the arrays that it was given hold now. */
    public void run() {
        for (int i = 0; i < copies.size(); i++) {
            Copy copy = copies.get(i);
            copy.to().put(copy.from());
        }
        network.run(now.fed(), now.filled(), options, cancellation);
        Side done = now;
        now = next;
        next = done;
    }

    /** An element of an output of the last run. */
    public float value(String role, int index) {
        Fractions values = outputs.get(role);
        if (values == null) {
            throw new IllegalArgumentException("The output " + role + " was not asked for");
        }
        return values.get(index);
    }

    /** The states are zeros again. */
    public void reset() {
        for (ByteBuffer state : states) {
            for (int i = 0; i < state.capacity(); i++) {
                state.put(i, (byte) 0);
            }
        }
    }

    @Override
    public void close() {
        tensors.forEach(NativeTensor::close);
        options.close();
    }
}
