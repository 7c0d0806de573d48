package vivavoce.model;

/**
 * What each stretch of a sound may spell (connectionist temporal classification, Graves et al.,
 * 2006).
 *
 * @param logs natural logarithms of probabilities, [frames, symbols], flat; not copied
 * @param symbols how many; symbol 0 stands for "nothing new"
 */
record CtcFrames(float[] logs, int symbols) {

    static final int BLANK = 0;

    int count() {
        return logs.length / symbols;
    }

    double log(int frame, int symbol) {
        return logs[frame * symbols + symbol];
    }
}
