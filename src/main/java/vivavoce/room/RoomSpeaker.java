package vivavoce.room;

import vivavoce.audio.AudioDeviceException;
import vivavoce.audio.AudioFrame;
import vivavoce.audio.Speaker;
import vivavoce.room.script.Setting;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * A loudspeaker in the room. Its queue is its latency; every frame that is written beyond it lets
 * ten milliseconds pass, in which a slow clock sounds a little less than was written. One owner.
 */
final class RoomSpeaker implements Speaker {

    static final int RATE = 24_000;

    private final int latencySamples;
    private final double samplesPerFrame;
    private final Consumer<float[]> air;
    private final Deque<Float> queued = new ArrayDeque<>();
    private boolean lost;
    private double owed;
    private int free; // frames that can be written before time passes
    private long heard;

    /** What sounds goes into {@code air}, ten milliseconds at a time. */
    RoomSpeaker(Setting setting, Consumer<float[]> air) {
        this.latencySamples = setting.latencyMs() * RATE / 1000;
        this.samplesPerFrame = (1 - setting.driftPpm() / 1e6) * RATE / AudioFrame.PER_SECOND;
        this.air = air;
    }

    /** Unplugged, or plugged in again. */
    void lose(boolean isLost) {
        lost = isLost;
        queued.clear();
    }

    /** Whether it can be opened. */
    boolean isThere() {
        return !lost;
    }

    /** Opened anew: it counts from nothing. */
    RoomSpeaker opened() {
        queued.clear();
        heard = 0;
        free = 0;
        return this;
    }

    /** Ten milliseconds pass in which nothing is written. */
    void silence() {
        air.accept(new float[RATE / AudioFrame.PER_SECOND]);
    }

    @Override
    public int sampleRate() {
        return RATE;
    }

    @Override
    public void write(AudioFrame frame) throws AudioDeviceException {
        if (lost) {
            throw new AudioDeviceException(
                    "The loudspeaker was unplugged: plug it in again or choose another.");
        }
        for (float sample : frame.samples()) {
            queued.addLast(sample);
        }
        if (free > 0) {
            free--;
            return;
        }
        owed += samplesPerFrame;
        float[] sounding = new float[(int) owed];
        owed -= sounding.length;
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
        free += dropped / (RATE / AudioFrame.PER_SECOND);
        return dropped;
    }

    @Override
    public void close() {}
}
