package vivavoce.echo;

import java.util.Arrays;

/**
 * What becomes of the far end on its way to the microphone: how late it comes, how loud, how long
 * it rings; learnt from the sound itself, again and again. From it follows how much of the
 * microphone's power the echo explains. One owner thread; allocates nothing per frame.
 */
final class EchoPath {

    private static final int FRAME = EchoCanceller.FRAME_SAMPLES;
    private static final int BLOCK = 16_384; // 1.024 s
    private static final int HOP = 4_096;

    /** Frames by which the echo may come before the far end as it is read. */
    private static final int EARLY = 4;

    /** Frames of delay and ringing. */
    private static final int SPAN = 48;

    /** Before so many, the echo of what has sounded may not stand out yet: 0.8 s. */
    private static final int ENOUGH_BLOCKS = 3;

    private static final double AUDIBLE = 1e-7; // far end, -70 dBFS

    /** A bound that was found holds on, whoever speaks; a block later it is so much looser. */
    private static final double FORGOTTEN = 1.1;

    /** A room rings on: the far end counts as falling by 0.3 dB a frame at most. */
    private static final double RINGING = 0.93;

    private static final double CERTAIN = 12; // strongest frame over what chance gives

    /** An echo is found in the first two seconds of sound; one that comes later must be plainer. */
    private static final int FIRST_BLOCKS = 6;

    private static final double PLAIN = 30;

    /** An echo that was found is gone when the microphone has so much less than it would give. */
    private static final double GONE = 0.1;

    private static final double CHANCE = 2; // times its mean that chance is taken to give

    private final SpectrumPair spectra = new SpectrumPair(BLOCK);
    private final float[] far = new float[BLOCK];
    private final float[] near = new float[BLOCK];
    private final float[] response = new float[BLOCK];
    private final double[] energies = new double[SPAN]; // of the response, a frame each
    private final double[] newest = new double[SPAN]; // the same, found last
    private final double[] sorted = new double[SPAN];
    private final double[] farPowers = new double[SPAN]; // newest first, so [lag]
    private int fresh;
    private int blocks;
    private boolean located;
    private double mostGain = 1;
    private int peak; // sample of the response

    /**
     * One frame of each end; {@code inStep}: the one is where the other is, and can be learnt from.
     */
    void accept(float[] nearFrame, float[] farFrame, boolean inStep) {
        System.arraycopy(farPowers, 0, farPowers, 1, SPAN - 1);
        farPowers[0] = Math.max(Power.of(farFrame), farPowers[1] * RINGING);
        shift(near, nearFrame);
        shift(far, farFrame);
        fresh += inStep ? FRAME : 0;
        if (fresh >= HOP) {
            fresh = 0;
            learn();
        }
    }

    /** Whether the far end has sounded long enough to say anything. */
    boolean isMeasured() {
        return blocks >= ENOUGH_BLOCKS;
    }

    /** Whether an echo was found, so that delay and gain are its own. */
    boolean isLocated() {
        return located;
    }

    /**
     * Power of the echo in the newest frame of the microphone. Until it could have been found it
     * may be as loud as the far end; one that was not found by then explains nothing.
     */
    double expectedPower() {
        if (!isMeasured()) {
            double loudest = 0;
            for (double power : farPowers) {
                loudest = Math.max(loudest, power);
            }
            return loudest;
        }
        if (!located) {
            return 0;
        }
        double sum = 0;
        for (int lag = 0; lag < SPAN; lag++) {
            sum += energies[lag] * farPowers[Math.max(0, lag - EARLY)];
        }
        return sum;
    }

    /** How late the echo's strongest part comes; may be negative by a little. */
    double delaySeconds() {
        return (double) peak / EchoCanceller.SAMPLE_RATE;
    }

    /** Power of the echo over that of the far end; where none was found, a bound. */
    double gain() {
        double sum = 0;
        for (double energy : energies) {
            sum += energy;
        }
        return located ? sum : mostGain;
    }

    /** For another device. */
    void forget() {
        spectra.forget();
        blocks = 0;
        located = false;
        mostGain = 1;
        Arrays.fill(far, 0);
        Arrays.fill(near, 0);
    }

    private void learn() {
        if (Power.of(far) < AUDIBLE) {
            return;
        }
        blocks++;
        spectra.add(far, near);
        if (isMeasured()) {
            mostGain = Math.min(mostGain * FORGOTTEN, spectra.mostGain());
            locate();
        }
    }

    private void locate() {
        spectra.impulseResponse(response);
        for (int lag = 0; lag < SPAN; lag++) {
            newest[lag] = energy((lag - EARLY) * FRAME, FRAME);
            sorted[lag] = newest[lag];
        }
        Arrays.sort(sorted);
        double chance = Math.max(chanceEnergy(), sorted[SPAN * 3 / 4]);
        boolean early = located || blocks <= FIRST_BLOCKS;
        if (sorted[SPAN - 1] > (early ? CERTAIN : PLAIN) * chance) {
            located = true;
            peak = strongestSample();
            for (int lag = 0; lag < SPAN; lag++) {
                energies[lag] = Math.max(0, newest[lag] - CHANCE * chance);
            }
        } else if (located && spectra.mostGain() < GONE * gain()) {
            located = false;
        }
    }

    /**
     * Where no echo can be, half a second too early, chance alone gives a response; and an echo
     * fills a part of the span where a voice that is no echo fills all of it.
     */
    private double chanceEnergy() {
        int from = -BLOCK / 2 + FRAME;
        int to = -2 * EARLY * FRAME;
        return energy(from, to - from) * FRAME / (to - from) + 1e-12;
    }

    private double energy(int from, int count) {
        double sum = 0;
        for (int i = from; i < from + count; i++) {
            float value = response[i & BLOCK - 1];
            sum += value * value;
        }
        return sum;
    }

    private int strongestSample() {
        int best = 0;
        for (int i = -EARLY * FRAME; i < (SPAN - EARLY) * FRAME; i++) {
            if (Math.abs(response[i & BLOCK - 1]) > Math.abs(response[best & BLOCK - 1])) {
                best = i;
            }
        }
        return best;
    }

    private static void shift(float[] history, float[] frame) {
        System.arraycopy(history, frame.length, history, 0, history.length - frame.length);
        System.arraycopy(frame, 0, history, history.length - frame.length, frame.length);
    }
}
