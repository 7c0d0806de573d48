package vivavoce.audio;

import java.math.BigInteger;

/**
 * The filters of a resampler: one windowed sinc for each place that an output sample can have
 * between two input samples. Immutable.
 */
final class SincBank {

    /** Zero crossings of the sinc on either side. */
    private static final int CROSSINGS = 32;

    /** Kaiser window of about 80 dB (Kaiser 1974), whose edge is 0.16 of the lower Nyquist wide. */
    private static final double BETA = 8;

    /** Where the edge's middle lies, so that it ends about at Nyquist. */
    private static final double CUTOFF = 0.93;

    private final int up;
    private final int down;
    private final int before; // taps left of the output's place
    private final float[][] taps; // [up, 2 * before + 1]

    /** With {@code up} places, for a rate that becomes {@code ratio} times what it was. */
    private SincBank(int up, int down, double ratio) {
        this.up = up;
        this.down = down;
        double cutoff = CUTOFF * Math.min(1, ratio);
        double reach = CROSSINGS * Math.max(1, 1 / ratio);
        before = (int) Math.ceil(reach);
        taps = new float[up][2 * before + 1];
        for (int phase = 0; phase < up; phase++) {
            fill(taps[phase], (double) phase / up, cutoff, reach);
        }
    }

    static SincBank between(int fromRate, int toRate) {
        if (fromRate <= 0 || toRate <= 0) {
            throw new IllegalArgumentException("Rates %d and %d".formatted(fromRate, toRate));
        }
        int common = BigInteger.valueOf(fromRate).gcd(BigInteger.valueOf(toRate)).intValue();
        int up = toRate / common;
        int down = fromRate / common;
        return new SincBank(up, down, (double) up / down);
    }

    /** For outputs at any place, each rounded to the nearest of so many between two inputs. */
    static SincBank anywhere(int places, int fromRate, int toRate) {
        return new SincBank(places, places, (double) toRate / fromRate);
    }

    /** Input samples that an output needs before its place. */
    int before() {
        return before;
    }

    /** Input samples that an output needs after its place. */
    int after() {
        return before;
    }

    /** Outputs whose place lies before this input index. */
    long outputsBefore(long input) {
        return Math.max(0, Math.ceilDiv(input * up, (long) down));
    }

    /** The first input index that an output needs. */
    long firstInput(long output) {
        return output * down / up - before;
    }

    /** One output sample from the input that starts at {@code start}. */
    float dot(long output, float[] input, int start) {
        float[] weights = taps[(int) (output * down % up)];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * input[start + i];
        }
        return (float) sum;
    }

    /**
     * One sample at any place of a ring whose length is a power of two.
     *
     * @param place of the input, at least {@link #before}
     */
    float dot(double place, float[] ring) {
        long nearest = Math.round(place * up);
        float[] weights = taps[(int) (nearest % up)];
        long first = nearest / up - before;
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * ring[(int) (first + i) & ring.length - 1];
        }
        return (float) sum;
    }

    /** Scaled to sum 1, so that a constant stays what it was. */
    private void fill(float[] phase, double place, double cutoff, double reach) {
        double[] exact = new double[phase.length];
        double sum = 0;
        for (int i = 0; i < phase.length; i++) {
            double distance = i - before - place;
            exact[i] = sinc(cutoff * distance) * kaiser(distance / reach);
            sum += exact[i];
        }
        for (int i = 0; i < phase.length; i++) {
            phase[i] = (float) (exact[i] / sum);
        }
    }

    private static double sinc(double x) {
        return x == 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
    }

    private static double kaiser(double x) {
        return Math.abs(x) > 1 ? 0 : bessel(BETA * Math.sqrt(1 - x * x)) / bessel(BETA);
    }

    /** Modified Bessel function of the first kind, order 0, by its series. */
    private static double bessel(double x) {
        double term = 1;
        double sum = 1;
        for (int k = 1; term > 1e-12 * sum; k++) {
            term *= (x / (2 * k)) * (x / (2 * k));
            sum += term;
        }
        return sum;
    }
}
