package vivavoce.room;

/** A filter of second order (R. Bristow-Johnson, Cookbook formulae for audio equalizers). */
final class Biquad {

    private static final double BUTTERWORTH = Math.sqrt(0.5);

    private final double b0;
    private final double b1;
    private final double b2;
    private final double a1;
    private final double a2;
    private double x1;
    private double x2;
    private double y1;
    private double y2;

    private Biquad(double b0, double b1, double b2, double a0, double a1, double a2) {
        this.b0 = b0 / a0;
        this.b1 = b1 / a0;
        this.b2 = b2 / a0;
        this.a1 = a1 / a0;
        this.a2 = a2 / a0;
    }

    static Biquad lowPass(double hertz) {
        double w = 2 * Math.PI * hertz / Sound.RATE;
        double cos = Math.cos(w);
        double alpha = Math.sin(w) / (2 * BUTTERWORTH);
        double half = (1 - cos) / 2;
        return new Biquad(half, 1 - cos, half, 1 + alpha, -2 * cos, 1 - alpha);
    }

    static Biquad bandPass(double hertz, double q) {
        double w = 2 * Math.PI * hertz / Sound.RATE;
        double alpha = Math.sin(w) / (2 * q);
        return new Biquad(alpha, 0, -alpha, 1 + alpha, -2 * Math.cos(w), 1 - alpha);
    }

    static Biquad highShelf(double hertz, double db) {
        double w = 2 * Math.PI * hertz / Sound.RATE;
        double a = Math.pow(10, db / 40);
        double cos = Math.cos(w);
        double slope = 2 * Math.sqrt(a) * Math.sin(w) / (2 * BUTTERWORTH);
        return new Biquad(
                a * (a + 1 + (a - 1) * cos + slope),
                -2 * a * (a - 1 + (a + 1) * cos),
                a * (a + 1 + (a - 1) * cos - slope),
                a + 1 - (a - 1) * cos + slope,
                2 * (a - 1 - (a + 1) * cos),
                a + 1 - (a - 1) * cos - slope);
    }

    double next(double x) {
        double y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
        x2 = x1;
        x1 = x;
        y2 = y1;
        y1 = y;
        return y;
    }

    float[] filter(float[] samples) {
        float[] filtered = new float[samples.length];
        for (int i = 0; i < samples.length; i++) {
            filtered[i] = (float) next(samples[i]);
        }
        return filtered;
    }
}
