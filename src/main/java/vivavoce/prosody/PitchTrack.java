package vivavoce.prosody;

import java.util.Arrays;

/**
 * Pitch and level every ten milliseconds: normalised autocorrelation of a window of 40 ms, at 8 kHz
 * (Boersma 1993, without its interpolation). Pitches from 75 to 500 Hz, so children too.
 *
 * @param hertz 0 where the frame is not voiced
 * @param levelDb power of each frame against full scale, in decibels
 */
record PitchTrack(double[] hertz, double[] levelDb) {

    static final int FRAMES_PER_SECOND = 100;

    private static final int RATE = 8_000;
    private static final int HOP = RATE / FRAMES_PER_SECOND;
    private static final int WINDOW = 320;
    private static final int SHORTEST_LAG = RATE / 500;
    private static final int LONGEST_LAG = RATE / 75;
    private static final double VOICED = 0.55;

    /** Of a lag nearly as good as the best, the shortest is the period: not its double. */
    private static final double NEARLY = 0.9;

    private static final double QUIETEST_DB = -60;

    /** Follows sound at 16 kHz. */
    static PitchTrack of(float[] samples16k) {
        float[] samples = halved(samples16k);
        double[] energy = energyBefore(samples);
        int frames = Math.max(0, (samples.length - WINDOW - LONGEST_LAG) / HOP + 1);
        double[] hertz = new double[frames];
        double[] levels = new double[frames];
        for (int i = 0; i < frames; i++) {
            double power = energyIn(energy, i * HOP) / WINDOW;
            levels[i] = 10 * Math.log10(power + 1e-10);
            hertz[i] = levels[i] > QUIETEST_DB ? pitch(samples, energy, i * HOP) : 0;
        }
        return new PitchTrack(hertz, levels);
    }

    int frames() {
        return hertz.length;
    }

    boolean isVoiced(int frame) {
        return hertz[frame] > 0;
    }

    /** The median pitch of the voiced frames in this stretch; 0 when there is none. */
    double medianHertz(int from, int to) {
        double[] voiced = Arrays.stream(hertz, from, to).filter(h -> h > 0).sorted().toArray();
        return voiced.length == 0 ? 0 : voiced[voiced.length / 2];
    }

    private static float[] halved(float[] samples) {
        float[] half = new float[samples.length / 2];
        for (int i = 1; i < half.length; i++) {
            half[i] = 0.5f * samples[2 * i] + 0.25f * (samples[2 * i - 1] + samples[2 * i + 1]);
        }
        return half;
    }

    /** The sum of the squares of all samples before each. */
    private static double[] energyBefore(float[] samples) {
        double[] energy = new double[samples.length + 1];
        for (int i = 0; i < samples.length; i++) {
            energy[i + 1] = energy[i] + (double) samples[i] * samples[i];
        }
        return energy;
    }

    private static double energyIn(double[] energy, int from) {
        return energy[from + WINDOW] - energy[from];
    }

    private static double pitch(float[] samples, double[] energy, int from) {
        double[] alike = new double[LONGEST_LAG + 1];
        double best = 0;
        for (int lag = SHORTEST_LAG; lag <= LONGEST_LAG; lag++) {
            double both = energyIn(energy, from) * energyIn(energy, from + lag);
            alike[lag] = product(samples, from, from + lag) / Math.sqrt(both + 1e-12);
            best = Math.max(best, alike[lag]);
        }
        return best < VOICED ? 0 : (double) RATE / firstPeak(alike, NEARLY * best);
    }

    private static int firstPeak(double[] alike, double least) {
        int lag = SHORTEST_LAG;
        while (alike[lag] < least) {
            lag++;
        }
        while (lag < LONGEST_LAG && alike[lag + 1] > alike[lag]) {
            lag++;
        }
        return lag;
    }

    private static float product(float[] samples, int first, int second) {
        float sum = 0;
        for (int i = 0; i < WINDOW; i++) {
            sum += samples[first + i] * samples[second + i];
        }
        return sum;
    }
}
