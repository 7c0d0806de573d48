package vivavoce.onnx;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The inputs that a graph gets back from its own run before: a key-value cache, a recurrent state.
 * They stay in native memory. One owner thread.
 */
public final class States implements AutoCloseable {

    /** Places to come back to: enough for the last turns of a conversation. */
    private static final int MOST_CHECKPOINTS = 8;

    private final Network network;
    private final List<StateSlot> slots;
    private final List<String> outputNames;
    private final TreeMap<Long, Map<String, NativeTensor>> checkpoints = new TreeMap<>();
    // By input name: this is looked up at every step, and a slot is slow to hash.
    private final Map<String, NativeTensor> tensors = new HashMap<>();

    /** Zeros, with nothing along the growing axes. */
    States(Network network, List<StateSlot> slots) {
        this.network = network;
        this.slots = slots;
        this.outputNames = slots.stream().map(StateSlot::output).toList();
        reset();
    }

    /** Back to zeros. */
    public void reset() {
        forgetAfter(-1);
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
     * Makes it possible to come back to here. States that grow can go back anywhere; for the others
     * (convolutions, recurrences) a copy is kept.
     */
    public void checkpoint() {
        if (slots.stream().allMatch(StateSlot::grows)) {
            return;
        }
        forgetAfter(length() - 1);
        Map<String, NativeTensor> copies = new HashMap<>();
        slots.stream()
                .filter(slot -> !slot.grows())
                .forEach(slot ->
                        copies.put(slot.input().name(), network.copy(slot.input(), tensor(slot))));
        checkpoints.put(length(), copies);
        if (checkpoints.size() > MOST_CHECKPOINTS) {
            checkpoints.pollFirstEntry().getValue().values().forEach(NativeTensor::close);
        }
    }

    /** The furthest that {@link #rollBackTo} can go without going further back than asked. */
    public long reachable(long length) {
        if (length == length() || slots.stream().allMatch(StateSlot::grows)) {
            return Math.min(length, length());
        }
        Long before = checkpoints.floorKey(length);
        return before == null ? 0 : before;
    }

    /**
     * Forgets everything after the first {@code length} steps.
     *
     * @throws IllegalStateException when the length is not {@link #reachable}
     */
    public void rollBackTo(long length) {
        if (length == length()) {
            return;
        }
        if (length < 0 || length > length() || reachable(length) != length) {
            throw new IllegalStateException("Cannot go from " + length() + " back to " + length);
        }
        if (length == 0) {
            reset();
            return;
        }
        Map<String, NativeTensor> kept = checkpoints.getOrDefault(length, Map.of());
        for (StateSlot slot : slots) {
            NativeTensor copy = kept.get(slot.input().name());
            if (slot.grows()) {
                NativeTensor all = tensor(slot);
                put(slot, network.first(slot.input(), all, slot.growingAxis(), length));
            } else if (copy != null) {
                put(slot, network.copy(slot.input(), copy));
            }
        }
        forgetAfter(length);
    }

    private void forgetAfter(long length) {
        Map<Long, Map<String, NativeTensor>> later = checkpoints.tailMap(length, false);
        later.values().forEach(copies -> copies.values().forEach(NativeTensor::close));
        later.clear();
    }

    /**
     * Goes on as several states side by side, along the outermost axis: copies of chosen ones of
     * those that are there now, in this order. Checkpoints are lost.
     */
    public void select(int[] chosen) {
        forgetAfter(-1);
        for (StateSlot slot : slots) {
            put(slot, network.entries(slot.input(), tensor(slot), chosen));
        }
    }

    /** The tensors to feed, by input name; they stay ours. */
    Map<String, NativeTensor> inputs() {
        return Collections.unmodifiableMap(tensors);
    }

    /** The outputs that a run must compute to go on. */
    List<String> outputNames() {
        return outputNames;
    }

    /** Takes what a run gave in place of what it was fed. */
    void advance(Outputs outputs) {
        slots.forEach(slot -> put(slot, outputs.take(slot.output())));
    }

    private NativeTensor tensor(StateSlot slot) {
        NativeTensor tensor = tensors.get(slot.input().name());
        if (tensor == null) {
            throw new IllegalStateException("These states are closed");
        }
        return tensor;
    }

    private void put(StateSlot slot, NativeTensor tensor) {
        NativeTensor before = tensors.put(slot.input().name(), tensor);
        if (before != null) {
            before.close();
        }
    }

    @Override
    public void close() {
        forgetAfter(-1);
        tensors.values().forEach(NativeTensor::close);
        tensors.clear();
    }
}
