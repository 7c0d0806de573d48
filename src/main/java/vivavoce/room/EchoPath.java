package vivavoce.room;

import vivavoce.audio.Resampler;
import vivavoce.room.script.Setting;

import java.util.Random;

/**
 * The way from the loudspeaker back into the microphone: soft clipping, reflections that die away,
 * a delay that drifts with the devices' clocks. One owner thread.
 *
 * <p>The reflections are velvet noise (H. Järveläinen and M. Karjalainen, Reverberation modeling
 * using velvet noise, 2007): sparse, so that half an hour of narration is cheap.
 */
final class EchoPath {

    /** The built-in voice's level while it speaks; by it, {@link Setting#echoDb} becomes a gain. */
    static final double TUTOR_RMS = 0.085;

    /** Between two devices on a desk there is never less. */
    private static final double LEAST_DELAY_MS = 4;

    private static final int REFLECTIONS_PER_SECOND = 1_500;

    /** All reflections together, below the direct sound. */
    private static final double REVERB_DB = -4;

    private static final int RING = 1 << 15; // two seconds at 16 kHz
    private static final long SEED = 3;

    private final Setting setting;
    private final Resampler resampler;
    private final float drive;
    private final float gain;
    private final int[] offsets;
    private final float[] gains;
    private final float[] dry = new float[RING];
    private final float[] wet = new float[RING];
    private long sounded;

    /** For a loudspeaker of this rate. */
    EchoPath(Setting setting, int speakerRate) {
        this.setting = setting;
        this.resampler = new Resampler(speakerRate, Sound.RATE);
        this.drive = setting.driveDb() > 0 ? Sound.gain(setting.driveDb()) : 0;
        this.gain = (float) (Sound.SPEECH_RMS / TUTOR_RMS) * Sound.gain(setting.echoDb());
        int length = (int) Sound.samples(setting.reverbMs());
        int count = length * REFLECTIONS_PER_SECOND / Sound.RATE;
        offsets = new int[count + 1];
        gains = new float[count + 1];
        fillReflections(length, new Random(SEED));
    }

    private void fillReflections(int length, Random random) {
        gains[0] = 1;
        double energy = 0;
        for (int i = 1; i < gains.length; i++) {
            offsets[i] = 1 + (int) ((i - 1 + random.nextDouble()) * length / (gains.length - 1));
            double decay = Math.pow(10, -3.0 * offsets[i] / length);
            gains[i] = (float) (random.nextBoolean() ? decay : -decay);
            energy += decay * decay;
        }
        double reverb = energy == 0 ? 0 : Sound.gain(REVERB_DB) / Math.sqrt(energy);
        double whole = Math.sqrt(1 + (energy == 0 ? 0 : Math.pow(10, REVERB_DB / 10)));
        for (int i = 0; i < gains.length; i++) {
            gains[i] *= (float) ((i == 0 ? 1 : reverb) / whole);
        }
    }

    /** The loudspeaker gave this, the next of its samples. */
    void sounded(float[] samples) {
        float[] clipped = drive == 0 ? samples : softClipped(samples);
        for (float sample : resampler.push(clipped, 0, clipped.length)) {
            dry[(int) (sounded % RING)] = sample;
            double sum = 0;
            for (int i = 0; i < offsets.length && offsets[i] <= sounded; i++) {
                sum += gains[i] * dry[(int) ((sounded - offsets[i]) % RING)];
            }
            wet[(int) (sounded % RING)] = (float) sum;
            sounded++;
        }
    }

    /** A hard-driven small loudspeaker: loud parts are flattened. */
    private float[] softClipped(float[] samples) {
        float[] clipped = new float[samples.length];
        for (int i = 0; i < samples.length; i++) {
            clipped[i] = (float) Math.tanh(samples[i] * drive) / drive;
        }
        return clipped;
    }

    /** The echo at one sample of the microphone; a slow loudspeaker has sounded less by then. */
    float at(long sample) {
        double delay = Math.max(LEAST_DELAY_MS, setting.delayMs()) * Sound.RATE / 1000;
        double place = sample * (1 - setting.driftPpm() / 1e6) - delay;
        long whole = (long) Math.floor(place);
        if (gain == 0 || whole < 1 || whole + 2 >= sounded) {
            return 0;
        }
        return gain * between(whole, (float) (place - whole));
    }

    /** Lagrange's polynomial through four samples. */
    private float between(long whole, float t) {
        float before = wet[(int) ((whole - 1) % RING)];
        float here = wet[(int) (whole % RING)];
        float next = wet[(int) ((whole + 1) % RING)];
        float after = wet[(int) ((whole + 2) % RING)];
        return -t * (t - 1) * (t - 2) / 6 * before
                + (t + 1) * (t - 1) * (t - 2) / 2 * here
                - (t + 1) * t * (t - 2) / 2 * next
                + (t + 1) * t * (t - 1) / 6 * after;
    }
}
