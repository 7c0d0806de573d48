package vivavoce.room;

import vivavoce.room.script.Act;

import java.util.Random;

/**
 * Sounds that people and things make without words, synthesised: bursts of noise through resonances
 * for cough, door and keys; a glottal pulse train through vowel formants for laugh, hum and shout.
 * The same seed gives the same sound.
 */
final class Noises {

    private static final double[][] VOWEL_A = {{700, 6}, {1_200, 8}, {2_600, 10}};
    private static final double[][] NASAL = {{270, 5}, {1_000, 9}, {2_200, 10}};
    private static final double[][] THROAT = {{600, 2}, {1_500, 2}, {2_800, 3}};

    private final float[] samples;
    private final Random random;

    private Noises(double seconds, long seed) {
        samples = new float[(int) (seconds * Sound.RATE)];
        random = new Random(seed);
    }

    /** At a learner's speech level plus the sound's own {@code levelDb}. */
    static float[] make(Act.Sounds sound) {
        Noises noises = new Noises(sound.seconds(), sound.seed());
        switch (sound.noise()) {
            case COUGH -> noises.cough();
            case LAUGH -> noises.laugh();
            case DOOR -> noises.door();
            case TYPING -> noises.typing();
            case HUM -> noises.voiced(0, sound.seconds(), 150, NASAL);
            case BREATH -> noises.burst(0, sound.seconds(), 0.3 * sound.seconds(), THROAT);
            case SHOUT -> noises.shout();
        }
        return Sound.levelled(noises.samples, sound.levelDb());
    }

    private void cough() {
        double length = seconds();
        for (double at = 0; at < length; at += 0.28 + 0.1 * random.nextDouble()) {
            burst(at, Math.min(length, at + 0.22), 0.01, THROAT);
        }
    }

    private void laugh() {
        double pitch = 230 + 60 * random.nextDouble();
        for (double at = 0; at + 0.12 < seconds(); at += 0.21) {
            voiced(at, at + 0.11, pitch, VOWEL_A);
            burst(at + 0.11, at + 0.17, 0.02, THROAT);
            pitch *= 0.97;
        }
    }

    private void door() {
        burst(0, Math.min(0.35, seconds()), 0.003, new double[][] {{70, 3}, {160, 4}, {420, 3}});
        burst(0.06, Math.min(0.12, seconds()), 0.002, new double[][] {{2_000, 2}});
    }

    private void typing() {
        for (double at = 0; at < seconds(); at += 0.09 + 0.12 * random.nextDouble()) {
            burst(at, at + 0.025, 0.001, new double[][] {{2_500 + 900 * random.nextDouble(), 2}});
        }
    }

    private void shout() {
        for (double at = 0; at < seconds(); at += 0.9) {
            voiced(at, Math.min(seconds(), at + 0.7), 260 + 60 * random.nextDouble(), VOWEL_A);
        }
    }

    private double seconds() {
        return (double) samples.length / Sound.RATE;
    }

    /** Noise that rises within {@code riseSeconds} and dies away, through resonances. */
    private void burst(double from, double to, double riseSeconds, double[][] resonances) {
        Biquad[] filters = filters(resonances);
        for (int i = (int) (from * Sound.RATE);
                i < Math.min(samples.length, to * Sound.RATE);
                i++) {
            double t = (double) i / Sound.RATE - from;
            double envelope = Math.min(1, t / riseSeconds) * Math.exp(-4 * t / (to - from));
            samples[i] += through(filters, envelope * random.nextGaussian());
        }
    }

    /** A falling pitch with a little jitter, through resonances. */
    private void voiced(double from, double to, double hertz, double[][] resonances) {
        Biquad[] filters = filters(resonances);
        double phase = 0;
        for (int i = (int) (from * Sound.RATE);
                i < Math.min(samples.length, to * Sound.RATE);
                i++) {
            double share = ((double) i / Sound.RATE - from) / (to - from);
            phase += hertz * (1.1 - 0.2 * share) * (1 + 0.02 * random.nextGaussian()) / Sound.RATE;
            double pulse = phase >= 1 ? 10 : 0;
            phase %= 1;
            double envelope = Math.sin(Math.PI * Math.min(1, share * 1.02));
            samples[i] += through(filters, envelope * (pulse + 0.05 * random.nextGaussian()));
        }
    }

    private static Biquad[] filters(double[][] resonances) {
        Biquad[] filters = new Biquad[resonances.length];
        for (int i = 0; i < filters.length; i++) {
            filters[i] = Biquad.bandPass(resonances[i][0], resonances[i][1]);
        }
        return filters;
    }

    private static float through(Biquad[] filters, double x) {
        double sum = 0;
        for (Biquad filter : filters) {
            sum += filter.next(x);
        }
        return (float) sum;
    }
}
