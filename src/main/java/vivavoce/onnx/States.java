package vivavoce.onnx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The inputs that a graph gets back from its own run before: a key-value cache, a recurrent state.
 * They stay in native memory. One owner thread.
 */
public final class States implements AutoCloseable {

    private final Network network;
    private final List<StateSlot> slots;
    private final Map<StateSlot, NativeTensor> tensors = new HashMap<>();

    /** Zeros, with nothing along the growing axes. */
    States(Network network, List<StateSlot> slots) {
        this.network = network;
        this.slots = slots;
        reset();
    }

    /** Back to zeros. */
    public void reset() {
        for (StateSlot slot : slots) {
            put(slot, network.zeros(slot.input(), slot.emptyShape()));
        }
    }

    /** Steps along the growing axis; 0 when nothing grows. */
    public long length() {
        return slots.stream()
                .filter(StateSlot::grows)
                .mapToLong(slot -> tensor(slot).shape()[slot.growingAxis()])
                .findFirst()
                .orElse(0);
    }

    /**
     * Forgets everything after the first {@code length} steps.
     *
     * @throws IllegalStateException when something here does not grow and so cannot go back
     */
    public void rollBackTo(long length) {
        if (length == length()) {
            return;
        }
        if (length < 0 || length > length() || !slots.stream().allMatch(StateSlot::grows)) {
            throw new IllegalStateException("Cannot go from " + length() + " back to " + length);
        }
        for (StateSlot slot : slots) {
            NativeTensor all = tensor(slot);
            put(slot, network.first(slot.input(), all, slot.growingAxis(), length));
        }
    }

    /** The tensors to feed, by input name; they stay ours. */
    Map<String, NativeTensor> inputs() {
        Map<String, NativeTensor> inputs = new HashMap<>();
        slots.forEach(slot -> inputs.put(slot.input().name(), tensor(slot)));
        return inputs;
    }

    /** The outputs that a run must compute to go on. */
    List<String> outputNames() {
        return slots.stream().map(StateSlot::output).toList();
    }

    /** Takes what a run gave in place of what it was fed. */
    void advance(Outputs outputs) {
        slots.forEach(slot -> put(slot, outputs.take(slot.output())));
    }

    private NativeTensor tensor(StateSlot slot) {
        NativeTensor tensor = tensors.get(slot);
        if (tensor == null) {
            throw new IllegalStateException("These states are closed");
        }
        return tensor;
    }

    private void put(StateSlot slot, NativeTensor tensor) {
        NativeTensor before = tensors.put(slot, tensor);
        if (before != null) {
            before.close();
        }
    }

    @Override
    public void close() {
        tensors.values().forEach(NativeTensor::close);
        tensors.clear();
    }
}
