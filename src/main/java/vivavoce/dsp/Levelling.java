package vivavoce.dsp;

/** What is done to all features of a sound at the end. */
public enum Levelling {
    NONE,
    /** Every bin to mean 0 and deviation 1 over the valid frames (NeMo: n - 1, plus 1e-5). */
    PER_BIN,
    /** At most 8 below the loudest, then (x + 4) / 4 (Whisper). */
    WHISPER;

    private static final double LEAST_DEVIATION = 1e-5;
    private static final float RANGE = 8;
    private static final float SHIFT = 4;

    /**
     * Levels features in place.
     *
     * @param features [frames, bins], flat
     * @param valid frames that hold sound, at the front
     */
    void level(float[] features, int bins, int valid) {
        switch (this) {
            case NONE -> {}
            case PER_BIN -> {
                for (int bin = 0; bin < bins; bin++) {
                    levelBin(features, bins, valid, bin);
                }
            }
            case WHISPER -> whisper(features);
        }
    }

    private static void levelBin(float[] features, int bins, int valid, int bin) {
        double sum = 0;
        for (int t = 0; t < valid; t++) {
            sum += features[t * bins + bin];
        }
        double mean = sum / Math.max(1, valid);
        double squares = 0;
        for (int t = 0; t < valid; t++) {
            squares += Math.pow(features[t * bins + bin] - mean, 2);
        }
        double deviation = Math.sqrt(squares / Math.max(1, valid - 1)) + LEAST_DEVIATION;
        for (int at = bin; at < features.length; at += bins) {
            features[at] = (float) ((features[at] - mean) / deviation);
        }
    }

    private static void whisper(float[] features) {
        float loudest = Float.NEGATIVE_INFINITY;
        for (float feature : features) {
            loudest = Math.max(loudest, feature);
        }
        for (int i = 0; i < features.length; i++) {
            features[i] = (Math.max(features[i], loudest - RANGE) + SHIFT) / SHIFT;
        }
    }
}
