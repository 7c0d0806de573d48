package vivavoce.app;

import vivavoce.pack.Progress;
import vivavoce.pack.Size;

import java.io.PrintStream;
import java.time.Duration;

/** How far an installation is, on one line of the terminal: share, speed, time left. */
final class ProgressLine implements Progress {

    private static final long STEP_NANOS = Duration.ofMillis(500).toNanos();
    private static final double NANOS = 1e9;

    private final PrintStream out;
    private final long started = System.nanoTime();
    private long shown = started - STEP_NANOS;
    private long first = -1;

    ProgressLine(PrintStream out) {
        this.out = out;
    }

    @Override
    public void at(long done, long total) {
        long now = System.nanoTime();
        if (first < 0) {
            first = done;
        }
        if (now - shown < STEP_NANOS && done < total) {
            return;
        }
        shown = now;
        double perSecond = (done - first) / Math.max(1e-3, (now - started) / NANOS);
        out.printf(
                "\r%3d %%  %s of %s  %s/s  %s left   ",
                total == 0 ? 100 : 100 * done / total,
                Size.of(done),
                Size.of(total),
                Size.of((long) perSecond),
                perSecond < 1 ? "?" : Math.round((total - done) / perSecond) + " s");
        if (done == total) {
            out.println();
        }
        out.flush();
    }
}
