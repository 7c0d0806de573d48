package vivavoce.loop;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Runs one loop on one daemon thread until it is closed. A turn that fails is told and the loop
 * goes on after a rest, so that no loop dies silently; failure upon failure is told once.
 */
public final class LoopThread implements AutoCloseable {

    /** Told of a failure before the loop goes on; called on the loop's thread. */
    @FunctionalInterface
    public interface OnFailure {
        /** With the name of the loop and what it threw. */
        void failed(String loop, Throwable failure);
    }

    /** After a failure, doubled with each that follows: 10 ms to 0.6 s. */
    private static final long FIRST_REST_NANOS = 5_000_000;

    private static final int MOST_COUNTED = 7;

    private final Loop loop;
    private final OnFailure onFailure;
    private final Thread thread;
    private volatile boolean closing;
    private int failuresInARow; // the loop's thread

    private LoopThread(Loop loop, OnFailure onFailure) {
        this.loop = loop;
        this.onFailure = onFailure;
        thread = new Thread(this::run, "vivavoce-" + loop.name());
        thread.setDaemon(true);
    }

    /** Starts the loop; from here on it belongs to its thread. */
    public static LoopThread start(Loop loop, OnFailure onFailure) {
        LoopThread started = new LoopThread(loop, onFailure);
        started.thread.start();
        return started;
    }

    /** False once the loop was closed. */
    public boolean isRunning() {
        return thread.isAlive();
    }

    /** Asks the loop to end after its present turn; waits for nothing. */
    public void stop() {
        closing = true;
        LockSupport.unpark(thread);
    }

    /**
     * Asks the loop to end and waits for it.
     *
     * @return whether it ended within the patience
     */
    public boolean stop(Duration patience) throws InterruptedException {
        stop();
        return thread.join(patience);
    }

    /** Ends the loop and waits for it, at most five seconds. */
    @Override
    public void close() {
        try {
            if (!stop(Duration.ofSeconds(5))) {
                onFailure.failed(loop.name(), new IllegalStateException("does not end"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!closing) {
            turn();
        }
        tell(attempt(loop::close));
    }

    private void turn() {
        Throwable failure =
                attempt(() -> {
                    if (loop.doWork() == 0 && !closing) {
                        loop.rest();
                    }
                });
        if (failure == null) {
            failuresInARow = 0;
            return;
        }
        if (failuresInARow == 0) {
            tell(failure);
        }
        failuresInARow = Math.min(MOST_COUNTED, failuresInARow + 1);
        if (!closing) {
            LockSupport.parkNanos(FIRST_REST_NANOS << failuresInARow);
        }
    }

    private void tell(@Nullable Throwable failure) {
        if (failure != null) {
            onFailure.failed(loop.name(), failure);
        }
    }

    /** Also errors: a loop that misses a native library must say so. */
    private static @Nullable Throwable attempt(Attempt attempt) {
        try {
            attempt.run();
            return null;
        } catch (Throwable e) {
            return e;
        }
    }

    @FunctionalInterface
    private interface Attempt {
        void run() throws Exception;
    }
}
