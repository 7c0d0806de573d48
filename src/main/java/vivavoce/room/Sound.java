package vivavoce.room;

/** Levels and lengths of sound in the room; everything in it is mono at {@link #RATE}. */
final class Sound {

    /** Samples per second. */
    static final int RATE = 16_000;

    /** Level of a learner's speech at the microphone while speaking: -26 dBFS. */
    static final double SPEECH_RMS = 0.05;

    private static final int BLOCK = RATE / 50;

    /** Blocks this much weaker than the strongest are pauses: 30 dB. */
    private static final double PAUSE = 1e-3;

    private Sound() {}

    /** A level in dB as a factor. */
    static float gain(double db) {
        return (float) Math.pow(10, db / 20);
    }

    /** Samples in so many milliseconds. */
    static long samples(double ms) {
        return Math.round(ms * RATE / 1000);
    }

    /** Root mean square where something sounds: pauses do not count (after ITU-T P.56). */
    static double activeRms(float[] samples) {
        int blocks = Math.max(1, samples.length / BLOCK);
        double[] powers = new double[blocks];
        double strongest = 0;
        for (int i = 0; i < blocks; i++) {
            powers[i] = power(samples, i * BLOCK, Math.min(samples.length, (i + 1) * BLOCK));
            strongest = Math.max(strongest, powers[i]);
        }
        double sum = 0;
        int active = 0;
        for (double power : powers) {
            if (power > strongest * PAUSE) {
                sum += power;
                active++;
            }
        }
        return active == 0 ? 0 : Math.sqrt(sum / active);
    }

    /** Mean square of a stretch. */
    static double power(float[] samples, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += samples[i] * samples[i];
        }
        return to > from ? sum / (to - from) : 0;
    }

    /** The same sound at a level above {@link #SPEECH_RMS} in dB; silence stays silence. */
    static float[] levelled(float[] samples, double db) {
        double rms = activeRms(samples);
        return rms == 0 ? samples : scaled(samples, db + 20 * Math.log10(SPEECH_RMS / rms));
    }

    /** The same sound, so much stronger. */
    static float[] scaled(float[] samples, double db) {
        float gain = gain(db);
        float[] scaled = new float[samples.length];
        for (int i = 0; i < samples.length; i++) {
            scaled[i] = samples[i] * gain;
        }
        return scaled;
    }
}
