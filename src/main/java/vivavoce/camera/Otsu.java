package vivavoce.camera;

/**
 * The grey that parts bright from dark best. Source: N. Otsu, "A threshold selection method from
 * gray-level histograms", IEEE Transactions on Systems, Man, and Cybernetics 9 (1979).
 */
final class Otsu {

    private static final int LEVELS = 64;

    private Otsu() {}

    static double threshold(float[] values) {
        int[] counts = new int[LEVELS];
        double sum = 0;
        for (float value : values) {
            int level = level(value);
            counts[level]++;
            sum += level;
        }
        double best = -1;
        int threshold = 0;
        long below = 0;
        double sumBelow = 0;
        for (int level = 0; level < LEVELS - 1; level++) {
            below += counts[level];
            sumBelow += (double) level * counts[level];
            long above = values.length - below;
            if (below == 0 || above == 0) {
                continue;
            }
            double apart = sumBelow / below - (sum - sumBelow) / above;
            double between = (double) below * above * apart * apart;
            if (between > best) {
                best = between;
                threshold = level;
            }
        }
        return (threshold + 1) / (double) LEVELS;
    }

    /** By how much the bright part is brighter on average. */
    static double step(float[] values, double threshold) {
        double bright = 0;
        double dark = 0;
        int brightCount = 0;
        for (float value : values) {
            if (value > threshold) {
                bright += value;
                brightCount++;
            } else {
                dark += value;
            }
        }
        int darkCount = values.length - brightCount;
        return brightCount == 0 || darkCount == 0 ? 0 : bright / brightCount - dark / darkCount;
    }

    private static int level(float value) {
        return Math.clamp((int) (value * LEVELS), 0, LEVELS - 1);
    }
}
