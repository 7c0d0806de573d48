package vivavoce.turn;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How this learner pauses, learnt as the lesson goes on. Patience is a high quantile of the last
 * pauses that turned out not to be ends. Whoever is cut off makes the tutor more cautious; every
 * turn that was not takes a little of that back. One owner.
 */
final class PauseHabit {

    private static final int REMEMBERED = 20;
    private static final int ENOUGH = 5;
    private static final double QUANTILE = 0.9;
    private static final double MARGIN = 1.3;

    /** Learnt patience stays within these shares of the usual one. */
    private static final double LEAST = 0.5;

    private static final double MOST = 1.75;

    private static final double CAUTION_STEP = 0.6;
    private static final double MOST_CAUTION = 1.8;
    private static final double EASE = 0.1;

    private final Deque<Long> pauses = new ArrayDeque<>();
    private double caution;

    /** The learner went on after a pause of this length. */
    void wentOn(long pauseMs) {
        if (pauses.size() == REMEMBERED) {
            pauses.removeFirst();
        }
        pauses.addLast(pauseMs);
    }

    /** The tutor took a pause of this length for the end, and it was not. */
    void cutOff(long pauseMs) {
        wentOn(pauseMs);
        caution = Math.min(MOST_CAUTION, caution + CAUTION_STEP);
    }

    /** A turn ended and the learner did not go on. */
    void ended() {
        caution = Math.max(0, caution - EASE);
    }

    /**
     * How long a pause of this learner may be that is not an end, in milliseconds.
     *
     * @param usualMs of learners of whom nothing is known yet
     */
    long patienceMs(long usualMs) {
        if (pauses.size() < ENOUGH) {
            return usualMs;
        }
        long[] sorted = pauses.stream().mapToLong(Long::longValue).sorted().toArray();
        int rank = (int) Math.ceil(QUANTILE * sorted.length) - 1;
        return Math.round(Math.clamp(MARGIN * sorted[rank], LEAST * usualMs, MOST * usualMs));
    }

    /** What is taken off the evidence for an end, in log-odds. */
    double caution() {
        return caution;
    }
}
