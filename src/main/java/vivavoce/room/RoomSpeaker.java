package vivavoce.room;

import vivavoce.audio.AudioFrame;
import vivavoce.audio.Speaker;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * A loudspeaker in the room. Its queue is its latency; every frame that is written lets ten
 * milliseconds sound. One owner.
 */
final class RoomSpeaker implements Speaker {

    static final int RATE = 24_000;

    private final int latencySamples;
    private final Consumer<float[]> air;
    private final Deque<Float> queued = new ArrayDeque<>();
    private long heard;

    /** What sounds goes into {@code air}, ten milliseconds at a time. */
    RoomSpeaker(int latencyMs, Consumer<float[]> air) {
        this.latencySamples = latencyMs * RATE / 1000;
        this.air = air;
    }

    @Override
    public int sampleRate() {
        return RATE;
    }

    @Override
    public void write(AudioFrame frame) {
        for (float sample : frame.samples()) {
            queued.addLast(sample);
        }
        float[] sounding = new float[frame.samples().length];
        for (int i = 0; i < sounding.length && queued.size() > latencySamples; i++) {
            sounding[i] = queued.removeFirst();
            heard++;
        }
        air.accept(sounding);
    }

    @Override
    public long heardSamples() {
        return heard;
    }

    @Override
    public long flush() {
        int dropped = queued.size();
        queued.clear();
        return dropped;
    }

    @Override
    public void close() {}
}
