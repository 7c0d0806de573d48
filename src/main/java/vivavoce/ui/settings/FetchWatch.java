package vivavoce.ui.settings;

import javafx.application.Platform;

/** Takes what a fetch tells from its thread to the FX thread, not too often, and stops it. */
final class FetchWatch implements Packs.Watch {

    /** Told of a step, on the FX thread. */
    @FunctionalInterface
    interface Shown {
        /** So large a share is there, 0 to 1; in words, with speed and time left. */
        void at(double share, String words);
    }

    private static final long STEP_NANOS = 250_000_000;

    private final Shown shown;
    private final FetchPace pace = new FetchPace();
    private long nextNanos = System.nanoTime();
    private volatile boolean begun;
    private volatile boolean stopped;

    FetchWatch(Shown shown) {
        this.shown = shown;
    }

    @Override
    public void at(long done, long total) {
        begun = true;
        long now = System.nanoTime();
        if (now - nextNanos >= 0 || done == total) {
            nextNanos = now + STEP_NANOS;
            String words = pace.words(done, total, now);
            double share = (double) done / Math.max(1, total);
            Platform.runLater(() -> shown.at(share, words));
        }
    }

    @Override
    public boolean isStopped() {
        return stopped;
    }

    /** What is there waits to be gone on with. */
    void stop() {
        stopped = true;
    }

    boolean hasBegun() {
        return begun;
    }
}
