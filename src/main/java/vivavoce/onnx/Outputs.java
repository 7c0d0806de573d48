package vivavoce.onnx;

import java.util.HashMap;
import java.util.Map;

/** What a run gave, by name. Closing it closes the tensors that were not taken out. */
public final class Outputs implements AutoCloseable {

    private final Map<String, NativeTensor> tensors;

    /** Takes the map over. */
    Outputs(Map<String, NativeTensor> tensors) {
        this.tensors = tensors;
    }

    /** No outputs. */
    public static Outputs none() {
        return new Outputs(new HashMap<>());
    }

    /** An output, still owned by this. */
    public NativeTensor get(String name) {
        NativeTensor tensor = tensors.get(name);
        if (tensor == null) {
            throw new IllegalArgumentException("The output " + name + " was not asked for");
        }
        return tensor;
    }

    /** An output that the caller closes from now on. */
    public NativeTensor take(String name) {
        NativeTensor tensor = get(name);
        tensors.remove(name);
        return tensor;
    }

    @Override
    public void close() {
        tensors.values().forEach(NativeTensor::close);
        tensors.clear();
    }
}
