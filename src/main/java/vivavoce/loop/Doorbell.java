package vivavoce.loop;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.locks.LockSupport;

/**
 * Wakes a loop that rests, so that it need not look again and again whether there is something to
 * do. Rung by any thread; one thread waits. Allocates nothing.
 */
public final class Doorbell {

    private volatile boolean rung;
    private volatile @Nullable Thread waiting;

    /** Whoever waits goes on, or does not begin to wait. */
    public void ring() {
        rung = true;
        LockSupport.unpark(waiting);
    }

    /** Waits until it has rung since the last wait, at most so long; may return early. */
    public void await(long nanos) {
        waiting = Thread.currentThread();
        if (!rung) {
            LockSupport.parkNanos(this, nanos);
        }
        waiting = null;
        rung = false;
    }
}
