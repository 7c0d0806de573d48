package vivavoce.onnx;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;

/** Opens networks, on the processor or on an accelerator. Any thread. */
public final class OnnxRuntime {

    private final OrtEnvironment environment;
    private final int threads;
    private final @Nullable Accelerator accelerator;

    /**
     * Loads the native library; networks run on the processor.
     *
     * @param threads that one network may compute with, at least 1
     */
    public OnnxRuntime(int threads) {
        this(environment(), threads, null);
    }

    private OnnxRuntime(
            OrtEnvironment environment, int threads, @Nullable Accelerator accelerator) {
        this.environment = environment;
        this.threads = threads;
        this.accelerator = accelerator;
    }

    private static OrtEnvironment environment() {
        Telemetry.forbid();
        return OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL, "vivavoce");
    }

    /** The same library, with networks on an accelerator. */
    public OnnxRuntime on(Accelerator device) {
        return new OnnxRuntime(environment, threads, device);
    }

    /** The same library, with networks on the processor. */
    public OnnxRuntime onCpu() {
        return new OnnxRuntime(environment, threads, null);
    }

    /** Opens a network with this runtime's number of threads. */
    public Network open(Path file) {
        return open(file, threads);
    }

    /**
     * Opens a network by its path, so that weights beside the file are found.
     *
     * @throws NetworkException when the file is missing or no network, or the accelerator does not
     *     work here
     */
    public Network open(Path file, int computeThreads) {
        if (!Files.isReadable(file)) {
            throw new NetworkException(
                    "%s is missing: install the pack again.".formatted(file.getFileName()));
        }
        try {
            return new Network(environment, session(file, computeThreads), file);
        } catch (OrtException e) {
            throw new NetworkException(
                    "%s is not a network that can be run: install the pack again."
                            .formatted(file.getFileName()),
                    e);
        }
    }

    private OrtSession session(Path file, int computeThreads) throws OrtException {
        try (SessionOptions options = options(computeThreads)) {
            return environment.createSession(file.toString(), options);
        }
    }

    private SessionOptions options(int computeThreads) throws OrtException {
        SessionOptions options = new SessionOptions();
        options.setIntraOpNumThreads(computeThreads);
        options.setInterOpNumThreads(1);
        options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
        // Waiting threads sleep: capture and playback need the other core between runs.
        options.addConfigEntry("session.intra_op.allow_spinning", "0");
        if (accelerator != null) {
            add(accelerator, options);
        }
        return options;
    }

    private void add(Accelerator device, SessionOptions options) {
        try {
            device.addTo(options, environment);
        } catch (OrtException e) {
            options.close();
            throw new NetworkException(
                    "%s does not work here: its driver or libraries are missing or too old."
                            .formatted(device.label()),
                    e);
        } catch (NetworkException e) {
            options.close();
            throw e;
        }
    }
}
