package vivavoce.onnx;

/**
 * One axis of a declared tensor.
 *
 * @param name the symbol, for example {@code past_sequence_length}; empty when it has none
 * @param size elements along it; negative when it is open until the network runs
 */
public record Axis(String name, long size) {

    /** Whether the size is known only when the network runs. */
    public boolean isOpen() {
        return size < 0;
    }
}
