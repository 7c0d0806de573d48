package vivavoce.bench;

/** Whether the model knows when it may be wrong. */
final class Calibration {

    private static final double CONFIDENT = 0.9;

    private int answers;
    private int wrongAndConfident;

    void add(boolean right, double confidence) {
        answers++;
        if (!right && confidence > CONFIDENT) {
            wrongAndConfident++;
        }
    }

    /** Share of the answers that were wrong and yet confident. */
    double wrongAndConfident() {
        return answers == 0 ? 0 : (double) wrongAndConfident / answers;
    }
}
