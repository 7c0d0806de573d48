package vivavoce.conversation;

import vivavoce.audio.AudioFrame;

/**
 * The last half minute of the microphone, for reading an utterance again and again. Written by the
 * capture loop and read by the ears, so both methods lock; a copy takes well under a millisecond.
 */
final class AudioHistory {

    private final int sampleRate;
    private final float[] ring;
    private long written;

    /** Remembers this many seconds at this rate. */
    AudioHistory(int sampleRate, int seconds) {
        this.sampleRate = sampleRate;
        this.ring = new float[sampleRate * seconds];
    }

    synchronized void append(AudioFrame frame) {
        for (float sample : frame.samples()) {
            ring[(int) (written % ring.length)] = sample;
            written++;
        }
    }

    /** The samples from this moment until now; what is older than the ring is left out. */
    synchronized float[] since(long fromMs) {
        long oldest = Math.max(0, written - ring.length);
        long from = Math.clamp(fromMs * sampleRate / 1000, oldest, written);
        float[] samples = new float[(int) (written - from)];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = ring[(int) ((from + i) % ring.length)];
        }
        return samples;
    }
}
