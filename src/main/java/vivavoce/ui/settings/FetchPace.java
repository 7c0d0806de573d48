package vivavoce.ui.settings;

import vivavoce.ui.look.Words;

/** How fast something comes, and how long it still takes, as words. One thread. */
final class FetchPace {

    private static final double MEGABYTE = 1e6;
    private static final double SECOND = 1e9;
    private static final double MINUTE = 60;
    private static final double LONGEST_SECONDS = 90;

    private long first = -1;
    private long startedNanos;

    /**
     * Such as "12 of 340 MB · 4.0 MB/s · 82 s left".
     *
     * @param done bytes that are there, those of an earlier try included
     */
    String words(long done, long total, long nowNanos) {
        if (first < 0) {
            first = done;
            startedNanos = nowNanos;
        }
        double there = done / MEGABYTE;
        double all = total / MEGABYTE;
        double seconds = (nowNanos - startedNanos) / SECOND;
        if (done == first || seconds <= 0) {
            return Words.of("pack.pace.begins", there, all);
        }
        double speed = (done - first) / seconds;
        return Words.of("pack.pace", there, all, speed / MEGABYTE, left((total - done) / speed));
    }

    private static String left(double seconds) {
        return seconds < LONGEST_SECONDS
                ? Words.of("pack.left.seconds", Math.round(seconds))
                : Words.of("pack.left.minutes", Math.round(seconds / MINUTE));
    }
}
