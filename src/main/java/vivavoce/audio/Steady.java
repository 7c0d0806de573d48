package vivavoce.audio;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.locks.LockSupport;

/**
 * A device that may come and go: opened when it is there, looked for about once a second when it is
 * not, and meanwhile silence at the pace of a real one. One owner thread.
 */
final class Steady<D extends AutoCloseable> {

    private static final long FRAME_NANOS = 1_000_000_000L / AudioFrame.PER_SECOND;
    private static final int RETRY_FRAMES = AudioFrame.PER_SECOND;

    private final DeviceOpener<D> opener;
    private final DeviceWatcher watcher;
    private final Runnable waiting;
    private @Nullable D device;
    private int framesToRetry;
    private long nextFrameNanos;
    private boolean toldMissing;
    private volatile boolean stale;

    Steady(DeviceOpener<D> opener, DeviceWatcher watcher) {
        this.opener = opener;
        this.watcher = watcher;
        this.waiting = this::waitOneFrame;
    }

    /** Without a device, {@code waiting} lets ten milliseconds pass. */
    Steady(DeviceOpener<D> opener, DeviceWatcher watcher, Runnable waiting) {
        this.opener = opener;
        this.watcher = watcher;
        this.waiting = waiting;
    }

    /** Lets as much time pass as a device would have taken for a frame. */
    void passOneFrame() {
        waiting.run();
    }

    /** The device, or null while there is none. */
    @Nullable D device() {
        if (device == null && framesToRetry-- <= 0) {
            open();
        }
        return device;
    }

    /** The device if it is open; does not look for it. */
    @Nullable D opened() {
        return device;
    }

    /** The opener now opens another device; any thread. */
    void reopen() {
        stale = true;
    }

    /** Whether another device was chosen; true once. */
    boolean takeStale() {
        boolean was = stale;
        stale = false;
        return was;
    }

    /** Gives the device up; the next one is opened at once. */
    void renew() {
        close();
        framesToRetry = 0;
    }

    private void open() {
        framesToRetry = RETRY_FRAMES;
        try {
            device = opener.open();
            toldMissing = false;
            watcher.came();
        } catch (AudioDeviceException e) {
            missing(String.valueOf(e.getMessage()));
        }
    }

    /** The device has failed: it is given up and looked for again. */
    void lost(AudioDeviceException failure) {
        close();
        framesToRetry = RETRY_FRAMES;
        missing(String.valueOf(failure.getMessage()));
    }

    private void missing(String sentence) {
        if (!toldMissing) {
            toldMissing = true;
            watcher.went(sentence);
        }
    }

    private void waitOneFrame() {
        long now = System.nanoTime();
        nextFrameNanos = Math.max(nextFrameNanos + FRAME_NANOS, now - FRAME_NANOS);
        while (nextFrameNanos > System.nanoTime()) {
            LockSupport.parkNanos(nextFrameNanos - System.nanoTime());
        }
    }

    void close() {
        D open = device;
        device = null;
        if (open != null) {
            try {
                open.close();
            } catch (Exception e) {
                missing("A sound device could not be closed; it is left alone.");
            }
        }
    }
}
