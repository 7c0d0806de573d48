package vivavoce.camera;

/**
 * Resizes a picture with Keys' cubic kernel (a = -0.5), widened when it shrinks, as Pillow's
 * BICUBIC does.
 */
public final class BicubicResize {

    private static final double A = -0.5;
    private static final double SUPPORT = 2;

    private BicubicResize() {}

    /** The picture in another size; values stay within 0 to 1. */
    public static Picture of(Picture picture, int width, int height) {
        float[] wide = columns(picture.grey(), picture.width(), picture.height(), width, false);
        float[] tall = columns(wide, picture.height(), width, height, true);
        for (int i = 0; i < tall.length; i++) {
            tall[i] = Math.clamp(tall[i], 0, 1);
        }
        return new Picture(tall, width, height);
    }

    /** Resamples along columns, or along rows where {@code down}. */
    private static float[] columns(
            float[] values, int source, int lines, int target, boolean down) {
        float[] result = new float[lines * target];
        double scale = (double) source / target;
        double widening = Math.max(1, scale);
        for (int i = 0; i < target; i++) {
            double centre = (i + 0.5) * scale;
            int first = (int) Math.max(0, centre - SUPPORT * widening + 0.5);
            int end = (int) Math.min(source, centre + SUPPORT * widening + 0.5);
            double[] weights = weights(first, end, centre, widening);
            for (int line = 0; line < lines; line++) {
                double sum = 0;
                for (int j = first; j < end; j++) {
                    int at = down ? j * lines + line : line * source + j;
                    sum += weights[j - first] * values[at];
                }
                result[down ? i * lines + line : line * target + i] = (float) sum;
            }
        }
        return result;
    }

    private static double[] weights(int first, int end, double centre, double widening) {
        double[] weights = new double[end - first];
        double total = 0;
        for (int j = first; j < end; j++) {
            weights[j - first] = kernel((j + 0.5 - centre) / widening);
            total += weights[j - first];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= total;
        }
        return weights;
    }

    private static double kernel(double x) {
        double d = Math.abs(x);
        if (d < 1) {
            return ((A + 2) * d - (A + 3)) * d * d + 1;
        }
        return d < SUPPORT ? (((d - 5) * d + 8) * d - 4) * A : 0;
    }
}
