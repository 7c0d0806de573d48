package vivavoce.audio;

import java.util.Arrays;

/**
 * A loudspeaker that keeps what it was given instead of sounding. Its time is what was written: a
 * sample is heard when {@code latencySamples} more have been written after it, so a conversation
 * runs the same at any speed. A flush drops at most that many.
 */
public final class CapturedSpeaker implements Speaker {

    private final int sampleRate;
    private final int latencySamples;
    private float[] kept;
    private int written;
    private int heard;

    /** With a latency in samples, 0 for a speaker that is heard at once. */
    public CapturedSpeaker(int sampleRate, int latencySamples) {
        this.sampleRate = sampleRate;
        this.latencySamples = latencySamples;
        kept = new float[sampleRate];
    }

    @Override
    public int sampleRate() {
        return sampleRate;
    }

    @Override
    public void write(AudioFrame frame) {
        if (frame.sampleRate() != sampleRate) {
            throw new IllegalArgumentException(
                    "A frame at %d Hz for a speaker at %d Hz"
                            .formatted(frame.sampleRate(), sampleRate));
        }
        int count = frame.samples().length;
        if (written + count > kept.length) {
            kept = Arrays.copyOf(kept, 2 * kept.length);
        }
        System.arraycopy(frame.samples(), 0, kept, written, count);
        written += count;
        heard = Math.max(heard, written - latencySamples);
    }

    @Override
    public long heardSamples() {
        return heard;
    }

    @Override
    public long flush() {
        int dropped = written - heard;
        written = heard;
        return dropped;
    }

    /** Everything that was written and not dropped. */
    public SoundClip sound() {
        return new SoundClip(Arrays.copyOf(kept, written), sampleRate);
    }

    /** Keeps nothing open; what was captured stays readable. */
    @Override
    public void close() {}
}
