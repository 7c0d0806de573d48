package vivavoce.loop;

import java.util.concurrent.locks.LockSupport;

/**
 * Work that is done in small turns by one owner: a thread ({@link LoopThread}), or a test or a file
 * run that steps it ({@link LoopStepper}). All its methods are called by that owner alone.
 */
public interface Loop {

    /** Short beside a frame of ten milliseconds. */
    long REST_NANOS = 1_000_000;

    /** Lower-case word for the thread's name and for messages, for example "capture". */
    String name();

    /**
     * Does what there is to do now; may wait for its device, for nothing else.
     *
     * @return how much was done; 0 when there was nothing to do
     */
    int doWork() throws Exception;

    /**
     * Waits when there was nothing to do; whoever closes the loop waits for it too, unless it
     * parks.
     */
    default void rest() {
        LockSupport.parkNanos(REST_NANOS);
    }

    /** Gives back what the loop holds; called once, also after a failure. */
    default void close() {}
}
