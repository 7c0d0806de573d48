package vivavoce.model;

import java.util.Arrays;

/**
 * How likely a sound begins with some characters, over all the ways to stretch them along its
 * frames (the prefix score of Watanabe et al., Hybrid CTC/Attention Architecture, 2017).
 */
final class CtcPrefix {

    private static final double NEVER = -1e30;
    private static final int NONE = -1;

    private final CtcFrames frames;

    /** For each frame: the characters are over by then, and the frame itself is the last one. */
    private final double[] onLast;

    /** The same, and the frame is blank. */
    private final double[] onBlank;

    private final int last;
    private final double log;

    private CtcPrefix(CtcFrames frames, double[] onLast, double[] onBlank, int last, double log) {
        this.frames = frames;
        this.onLast = onLast;
        this.onBlank = onBlank;
        this.last = last;
        this.log = log;
    }

    /** No characters yet: every sound begins so. */
    static CtcPrefix empty(CtcFrames frames) {
        double[] onLast = new double[frames.count()];
        Arrays.fill(onLast, NEVER);
        double[] onBlank = new double[frames.count()];
        double sum = 0;
        for (int t = 0; t < onBlank.length; t++) {
            sum += frames.log(t, CtcFrames.BLANK);
            onBlank[t] = sum;
        }
        return new CtcPrefix(frames, onLast, onBlank, NONE, 0);
    }

    /** With one more character. */
    CtcPrefix plus(int symbol) {
        int count = frames.count();
        double[] nextOnLast = new double[count];
        double[] nextOnBlank = new double[count];
        nextOnLast[0] = last == NONE ? frames.log(0, symbol) : NEVER;
        nextOnBlank[0] = NEVER;
        double begun = nextOnLast[0];
        for (int t = 1; t < count; t++) {
            double before = ready(t - 1, symbol);
            begun = add(begun, before + frames.log(t, symbol));
            nextOnLast[t] = add(nextOnLast[t - 1], before) + frames.log(t, symbol);
            nextOnBlank[t] =
                    add(nextOnBlank[t - 1], nextOnLast[t - 1]) + frames.log(t, CtcFrames.BLANK);
        }
        return new CtcPrefix(frames, nextOnLast, nextOnBlank, symbol, begun);
    }

    /** Natural logarithm of the probability that the sound begins with these characters. */
    double log() {
        return log;
    }

    /** Natural logarithm of the probability that the sound is these characters and no more. */
    double endingLog() {
        int end = frames.count() - 1;
        return add(onLast[end], onBlank[end]);
    }

    /** All so far is over by a frame, and the symbol may come next: twice needs a blank between. */
    private double ready(int frame, int symbol) {
        return symbol == last ? onBlank[frame] : add(onBlank[frame], onLast[frame]);
    }

    /** Logarithm of a sum, from logarithms. */
    private static double add(double a, double b) {
        double larger = Math.max(a, b);
        return larger <= NEVER ? NEVER : larger + Math.log1p(Math.exp(-Math.abs(a - b)));
    }
}
