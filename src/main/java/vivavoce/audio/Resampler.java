package vivavoce.audio;

import java.util.Arrays;

/**
 * Changes the rate of a sound as it arrives, with a polyphase windowed sinc. Output sample n stands
 * for the same instant as input sample n * from / to, so nothing is shifted; the same samples come
 * out whatever the size of the pieces put in. One owner thread.
 */
public final class Resampler {

    private final SincBank bank;
    private float[] kept = new float[0]; // input that later output still needs
    private long keptFrom; // index of kept[0] in the input
    private int keptCount;
    private long taken; // input samples so far
    private long given; // output samples so far

    /** From one rate to another, in samples per second. */
    public Resampler(int fromRate, int toRate) {
        bank = SincBank.between(fromRate, toRate);
        keptFrom = -bank.before();
        keptCount = bank.before();
        kept = new float[keptCount];
    }

    /** A whole sound at another rate: ceil(length * to / from) samples. */
    public static float[] resample(float[] samples, int fromRate, int toRate) {
        if (fromRate == toRate) {
            return samples;
        }
        Resampler resampler = new Resampler(fromRate, toRate);
        float[] body = resampler.push(samples, 0, samples.length);
        float[] tail = resampler.finish();
        float[] whole = Arrays.copyOf(body, body.length + tail.length);
        System.arraycopy(tail, 0, whole, body.length, tail.length);
        return whole;
    }

    /** Takes in {@code count} samples; returns what can be said so far, perhaps nothing. */
    public float[] push(float[] samples, int from, int count) {
        keep(samples, from, count);
        taken += count;
        return produce(bank.outputsBefore(taken - bank.after()));
    }

    /** The rest, after the last piece; silence is taken to follow. Use once. */
    public float[] finish() {
        int padding = bank.after() + 1;
        keep(new float[padding], 0, padding);
        return produce(bank.outputsBefore(taken));
    }

    private void keep(float[] samples, int from, int count) {
        int needed = keptCount + count;
        if (needed > kept.length) {
            kept = Arrays.copyOf(kept, needed);
        }
        System.arraycopy(samples, from, kept, keptCount, count);
        keptCount = needed;
    }

    private float[] produce(long end) {
        float[] output = new float[(int) Math.max(0, end - given)];
        for (int i = 0; i < output.length; i++) {
            int start = (int) (bank.firstInput(given + i) - keptFrom);
            output[i] = bank.dot(given + i, kept, start);
        }
        given += output.length;
        forget(bank.firstInput(given));
        return output;
    }

    private void forget(long needed) {
        int dropped = (int) Math.min(needed - keptFrom, keptCount);
        System.arraycopy(kept, dropped, kept, 0, keptCount - dropped);
        keptCount -= dropped;
        keptFrom += dropped;
    }
}
