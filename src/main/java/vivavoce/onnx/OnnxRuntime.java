package vivavoce.onnx;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtProvider;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;

/** Opens networks. Any thread. */
public final class OnnxRuntime {

    private final OrtEnvironment environment;
    private final int threads;

    /**
     * Loads the native library.
     *
     * @param threads that one network may compute with, at least 1
     */
    public OnnxRuntime(int threads) {
        Telemetry.forbid();
        this.threads = threads;
        this.environment =
                OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL, "vivavoce");
    }

    /** What networks run on, and why. */
    public ExecutionProvider provider() {
        EnumSet<OrtProvider> others = OrtEnvironment.getAvailableProviders();
        others.remove(OrtProvider.CPU);
        return new ExecutionProvider(
                "CPU",
                others.isEmpty()
                        ? "This build of the app computes on the processor only."
                        : "The processor is used, although this build knows " + others + ".");
    }

    /** Opens a network with this runtime's number of threads. */
    public Network open(Path file) {
        return open(file, threads);
    }

    /**
     * Opens a network by its path, so that weights beside the file are found.
     *
     * @throws NetworkException when the file is missing or no network
     */
    public Network open(Path file, int computeThreads) {
        if (!Files.isReadable(file)) {
            throw new NetworkException(
                    "%s is missing: install the pack again.".formatted(file.getFileName()));
        }
        try (SessionOptions options = options(computeThreads)) {
            OrtSession session = environment.createSession(file.toString(), options);
            return new Network(environment, session, file);
        } catch (OrtException e) {
            throw new NetworkException(
                    "%s is not a network that can be run: install the pack again."
                            .formatted(file.getFileName()),
                    e);
        }
    }

    private static SessionOptions options(int threads) throws OrtException {
        SessionOptions options = new SessionOptions();
        options.setIntraOpNumThreads(threads);
        options.setInterOpNumThreads(1);
        options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
        // Waiting threads sleep: capture and playback need the other core between runs.
        options.addConfigEntry("session.intra_op.allow_spinning", "0");
        return options;
    }
}
