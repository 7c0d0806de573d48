package vivavoce.audio;

import java.util.Arrays;

/**
 * The last seconds of what the loudspeaker played, silence included, stamped in samples since the
 * start. Playback alone writes, capture alone reads; neither waits for the other or allocates.
 */
public final class FarEnd {

    private static final int SECONDS = 2;
    private static final int PLACES = 256; // between two samples; an error of about -54 dB

    private final int sampleRate;
    private final float[] ring; // sample n is at n modulo its length, a power of two
    private final SincBank bank;
    private volatile long written;
    private volatile long heard;

    /**
     * Of a loudspeaker.
     *
     * @param sampleRate samples per second that are written
     * @param readRate samples per second of what {@link #read} gives, about
     */
    public FarEnd(int sampleRate, int readRate) {
        this.sampleRate = sampleRate;
        ring = new float[Integer.highestOneBit(2 * SECONDS * sampleRate - 1)];
        bank = SincBank.anywhere(PLACES, sampleRate, readRate);
    }

    /** Samples per second of what is written, and of all positions. */
    public int sampleRate() {
        return sampleRate;
    }

    /** A frame was given to the loudspeaker. */
    public void append(AudioFrame frame) {
        long at = written;
        for (float sample : frame.samples()) {
            ring[(int) at++ & ring.length - 1] = sample;
        }
        written = at;
    }

    /** The loudspeaker dropped so many samples unheard. */
    public void drop(long samples) {
        long before = written;
        written = before - samples; // playback alone writes it
    }

    /** So many samples have left the loudspeaker, see {@link Speaker#heardSamples}. */
    public void heard(long samples) {
        heard = samples;
    }

    /** Samples that had left the loudspeaker when it was last asked. */
    public long heardSamples() {
        return heard;
    }

    /**
     * The sound around a place, low-passed for the reading rate; silence where nothing was written
     * or what was is forgotten.
     *
     * @param from place of the first sample
     * @param step places from one sample to the next
     * @param samples is filled
     */
    public void read(double from, double step, float[] samples) {
        long end = written;
        double first = Math.max(bank.before(), end - ring.length + bank.before() + 1);
        double last = end - bank.after() - 2;
        if (from + samples.length * step < first || from > last) {
            Arrays.fill(samples, 0);
            return;
        }
        for (int i = 0; i < samples.length; i++) {
            double place = from + i * step;
            samples[i] = place < first || place > last ? 0 : bank.dot(place, ring);
        }
    }
}
