package vivavoce.onnx;

/**
 * What networks run on.
 *
 * @param name as shown, for example {@code CPU}
 * @param why one sentence for the badge
 */
public record ExecutionProvider(String name, String why) {

    /** The processor, of a build that has nothing else. */
    public static final ExecutionProvider ONLY_CPU =
            new ExecutionProvider("CPU", "This build of the app computes on the processor only.");
}
