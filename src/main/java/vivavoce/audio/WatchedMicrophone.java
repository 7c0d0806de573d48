package vivavoce.audio;

import org.jspecify.annotations.Nullable;

import vivavoce.time.NanoClock;

import java.util.concurrent.Executor;

/**
 * A microphone that is opened, read and closed on a thread of its own, so that one that hangs is
 * noticed: when its sound server dies, a device may never return from a call. It is then abandoned,
 * thread and all. Read by one thread.
 */
public final class WatchedMicrophone implements Microphone {

    private static final String NO_ANSWER =
            "The microphone does not answer. It is tried again; meanwhile, type instead.";

    private static final int KEPT_FRAMES = 64;

    /** An idle sound server takes two seconds to its first sample. */
    private static final long FIRST_PATIENCE_NANOS = 3_000_000_000L;

    private static final long PATIENCE_NANOS = 800_000_000L;
    private static final long POLL_MS = 50;

    private final int sampleRate;
    private final NanoClock clock;
    private final float[][] ring; // [KEPT_FRAMES, frame]; frame n is at n modulo its length
    private final AudioFrame frame;
    private long written;
    private long read;
    private long deadlineNanos;
    private @Nullable AudioDeviceException failure;
    private boolean ended;
    private volatile boolean closed;

    private WatchedMicrophone(int sampleRate, NanoClock clock) {
        this.sampleRate = sampleRate;
        this.clock = clock;
        this.frame = AudioFrame.silence(sampleRate);
        this.ring = new float[KEPT_FRAMES][sampleRate / AudioFrame.PER_SECOND];
        this.deadlineNanos = clock.nanos() + FIRST_PATIENCE_NANOS;
    }

    /**
     * Opens the device on a thread that {@code threads} starts, and waits for its first frame, at
     * most three seconds.
     *
     * @param clock for how long a frame is waited for
     * @throws AudioDeviceException when the device does not open or does not answer
     */
    public static WatchedMicrophone open(
            int sampleRate, DeviceOpener<Microphone> opener, Executor threads, NanoClock clock)
            throws AudioDeviceException {
        WatchedMicrophone opened = new WatchedMicrophone(sampleRate, clock);
        threads.execute(() -> opened.pump(opener));
        try {
            opened.awaitFrame();
            return opened;
        } catch (AudioDeviceException e) {
            opened.close();
            throw e;
        }
    }

    @Override
    public int sampleRate() {
        return sampleRate;
    }

    /**
     * The next frame; blocks until it is there, at most 0.8 s.
     *
     * @throws AudioDeviceException when the device is gone or does not answer
     */
    @Override
    public synchronized @Nullable AudioFrame read() throws AudioDeviceException {
        if (!awaitFrame()) {
            return null;
        }
        System.arraycopy(
                ring[(int) (read % KEPT_FRAMES)], 0, frame.samples(), 0, frame.samples().length);
        read++;
        deadlineNanos = clock.nanos() + PATIENCE_NANOS;
        return frame;
    }

    /** False when there will be none. */
    private synchronized boolean awaitFrame() throws AudioDeviceException {
        try {
            while (written == read && !ended && !closed) {
                if (clock.nanos() - deadlineNanos > 0) {
                    throw new AudioDeviceException(NO_ANSWER);
                }
                wait(POLL_MS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        if (written == read && failure != null) {
            throw new AudioDeviceException(String.valueOf(failure.getMessage()));
        }
        return written > read;
    }

    /** Lets the thread close the device, when it can; waits for nothing. */
    @Override
    public void close() {
        closed = true;
    }

    private void pump(DeviceOpener<Microphone> opener) {
        try (Microphone device = opener.open()) {
            for (AudioFrame next = device.read(); next != null && !closed; next = device.read()) {
                put(next);
            }
            end(null);
        } catch (AudioDeviceException e) {
            end(e);
        }
    }

    /** A reader who is later than the ring is long loses what is oldest. */
    private synchronized void put(AudioFrame next) {
        System.arraycopy(
                next.samples(), 0, ring[(int) (written % KEPT_FRAMES)], 0, next.samples().length);
        written++;
        read = Math.max(read, written - KEPT_FRAMES);
        notifyAll();
    }

    private synchronized void end(@Nullable AudioDeviceException why) {
        failure = why;
        ended = true;
        notifyAll();
    }
}
