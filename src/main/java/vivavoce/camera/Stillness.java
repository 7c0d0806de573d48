package vivavoce.camera;

import org.jspecify.annotations.Nullable;

/** Whether a camera has been held still for long enough to take its picture. One owner thread. */
public final class Stillness {

    private static final int COLUMNS = 32;
    private static final int ROWS = 24;

    /** Mean change of grey below which two pictures count as the same. */
    private static final double SAME = 0.02;

    private final long holdMs;
    private @Nullable Grid last;
    private long sinceMs;

    /** Still for this long is still. */
    public Stillness(long holdMs) {
        this.holdMs = holdMs;
    }

    /** Takes the next picture; true when it and those before it have hardly changed. */
    public boolean accept(CameraFrame frame) {
        Picture picture = frame.picture();
        Grid now =
                Resampling.resize(
                        new Grid(picture.grey(), picture.width(), picture.height()), COLUMNS, ROWS);
        Grid before = last;
        last = now;
        if (before == null || change(before, now) > SAME) {
            sinceMs = frame.atMs();
            return false;
        }
        return frame.atMs() - sinceMs >= holdMs;
    }

    private static double change(Grid one, Grid other) {
        double sum = 0;
        for (int i = 0; i < one.values().length; i++) {
            sum += Math.abs(one.values()[i] - other.values()[i]);
        }
        return sum / one.values().length;
    }
}
