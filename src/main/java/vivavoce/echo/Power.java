package vivavoce.echo;

/** Mean square of samples, and decibels. */
final class Power {

    private Power() {}

    static double of(float[] samples) {
        double sum = 0;
        for (float sample : samples) {
            sum += sample * sample;
        }
        return sum / samples.length;
    }

    /** Ten times the logarithm; powers of nothing are -120 dB. */
    static double db(double power) {
        return 10 * Math.log10(Math.max(power, 1e-12));
    }

    static double ofDb(double db) {
        return Math.pow(10, db / 10);
    }
}
