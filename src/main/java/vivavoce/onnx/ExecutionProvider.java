package vivavoce.onnx;

/**
 * What networks run on.
 *
 * @param name as shown, for example {@code CPU}
 * @param why one sentence for the badge
 */
public record ExecutionProvider(String name, String why) {}
