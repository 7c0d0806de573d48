package vivavoce.onnx;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession.RunOptions;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.CancellationException;

/**
 * Stops a piece of work, the run in progress included. Once cancelled it stays so; every piece of
 * work has its own. Any thread may cancel.
 */
public final class Cancellation {

    private boolean cancelled;
    private @Nullable RunOptions running;

    /** Stops the work: the run in progress ends early and no further one begins. */
    public synchronized void cancel() {
        cancelled = true;
        if (running != null) {
            try {
                running.setTerminate(true);
            } catch (OrtException e) {
                throw new NetworkException("A running network would not stop.", e);
            }
        }
    }

    /** Whether {@link #cancel} was called. */
    public synchronized boolean isCancelled() {
        return cancelled;
    }

    /**
     * Goes on unless the work was cancelled.
     *
     * @throws CancellationException when it was
     */
    public synchronized void check() {
        if (cancelled) {
            throw new CancellationException("cancelled");
        }
    }

    /** From here on {@link #cancel} ends this run. */
    synchronized void begin(RunOptions run) {
        check();
        running = run;
    }

    /** The run's options may be closed from here on. */
    synchronized void end() {
        running = null;
    }
}
