package vivavoce.loop;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Runs one loop on one daemon thread until it is closed or the loop fails. */
public final class LoopThread implements AutoCloseable {

    /** Told once when the loop failed and has ended; called on the loop's thread. */
    @FunctionalInterface
    public interface OnFailure {
        /** With the name of the loop and what it threw. */
        void failed(String loop, Throwable failure);
    }

    /** How long a loop with nothing to do rests; short beside a frame of ten milliseconds. */
    private static final long REST_NANOS = 1_000_000;

    private final Loop loop;
    private final OnFailure onFailure;
    private final Thread thread;
    private volatile boolean closing;

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

    /** False once the loop was closed or failed. */
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
        Throwable failure = firstOf(attempt(this::turns), attempt(loop::close));
        if (failure != null) {
            onFailure.failed(loop.name(), failure);
        }
    }

    private void turns() throws Exception {
        while (!closing) {
            if (loop.doWork() == 0 && !closing) {
                LockSupport.parkNanos(REST_NANOS);
            }
        }
    }

    private static @Nullable Throwable firstOf(
            @Nullable Throwable first, @Nullable Throwable second) {
        return first != null ? first : second;
    }

    /** Also errors: a loop that dies of a missing native library must say so. */
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
