package vivavoce.onnx;

import ai.onnxruntime.OnnxTensorLike;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtSession.RunOptions;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
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

    /** An array of the caller's and the tensor's memory that it is copied to. */
    private record Copy(float[] from, FloatBuffer to) {}

    private final Network network;
    private final RunOptions options;
    private final Cancellation cancellation = new Cancellation();
    private final List<NativeTensor> tensors = new ArrayList<>();
    private final List<Copy> copies = new ArrayList<>();
    private final List<ByteBuffer> states = new ArrayList<>();
    private final Map<String, FloatBuffer> outputs = new HashMap<>();
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
            copies.add(new Copy(values, floats(input, tensor)));
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
        outputs.put(role, floats(output, tensor));
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

    private static FloatBuffer floats(Declared declared, NativeTensor tensor) {
        if (declared.type() != ElementType.FLOAT) {
            throw new NetworkException(
                    "%s is %s, not FLOAT: install the pack again."
                            .formatted(declared.name(), declared.type()));
        }
        return tensor.memory().asFloatBuffer();
    }

    /** Runs the graph on what the arrays that it was given hold now. */
    public void run() {
        for (int i = 0; i < copies.size(); i++) {
            Copy copy = copies.get(i);
            copy.to().put(0, copy.from());
        }
        network.run(now.fed(), now.filled(), options, cancellation);
        Side done = now;
        now = next;
        next = done;
    }

    /** An element of an output of the last run. */
    public float value(String role, int index) {
        FloatBuffer values = outputs.get(role);
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
