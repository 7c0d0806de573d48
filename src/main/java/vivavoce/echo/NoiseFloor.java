package vivavoce.echo;

/**
 * The quietest that a sound has lately been: minimum statistics over two halves of a window (Martin
 * 2001). One owner thread.
 */
final class NoiseFloor {

    private static final int HALF = 400; // frames: 4 s

    private double older = Double.MAX_VALUE;
    private double newer = Double.MAX_VALUE;
    private int frames;

    /** Takes the next frame's power, smoothed. */
    void accept(double power) {
        if (frames++ == HALF) {
            older = newer;
            newer = Double.MAX_VALUE;
            frames = 0;
        }
        newer = Math.min(newer, power);
    }

    /** The least power of the last four to eight seconds. */
    double power() {
        return Math.min(older, newer);
    }
}
