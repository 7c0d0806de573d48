package vivavoce.room;

import vivavoce.audio.AudioFrame;
import vivavoce.audio.Microphone;
import vivavoce.room.script.Act;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/** A microphone in the room: what people and things sound like, the echo, the noise. One owner. */
final class RoomMicrophone implements Microphone {

    private static final int FRAME = Sound.RATE / AudioFrame.PER_SECOND;
    private static final float TOO_LOUD = Sound.gain(26);

    private record Sounding(float[] samples, long start) {

        long end() {
            return start + samples.length;
        }
    }

    private final EchoPath echo;
    private final Bed bed;
    private final LongConsumer beforeFrame;
    private final List<Sounding> sounds = new ArrayList<>();
    private Act.Condition condition = Act.Condition.WORKS;
    private long at;

    /** {@code beforeFrame} is told when each frame begins, in milliseconds. */
    RoomMicrophone(EchoPath echo, Bed bed, LongConsumer beforeFrame) {
        this.echo = echo;
        this.bed = bed;
        this.beforeFrame = beforeFrame;
    }

    /** Milliseconds of sound given so far. */
    long nowMs() {
        return at * 1000 / Sound.RATE;
    }

    /** A sound begins at a moment that is not past. */
    void sound(float[] samples, long startMs) {
        sounds.add(new Sounding(samples, startMs * Sound.RATE / 1000));
    }

    void become(Act.Condition changed) {
        condition = changed;
    }

    /** Whether words that sound now can be heard. */
    boolean hears() {
        return condition == Act.Condition.WORKS || condition == Act.Condition.CLIPS;
    }

    @Override
    public int sampleRate() {
        return Sound.RATE;
    }

    @Override
    public AudioFrame read() {
        beforeFrame.accept(nowMs());
        float[] frame = new float[FRAME];
        for (int i = 0; i < FRAME; i++) {
            frame[i] = bed.next() + echo.at(at + i);
        }
        sounds.removeIf(sound -> sound.end() <= at);
        for (Sounding sound : sounds) {
            int from = (int) Math.max(0, sound.start() - at);
            int to = (int) Math.min(FRAME, sound.end() - at);
            for (int i = from; i < to; i++) {
                frame[i] += sound.samples()[(int) (at + i - sound.start())];
            }
        }
        at += FRAME;
        return new AudioFrame(captured(frame), Sound.RATE);
    }

    private float[] captured(float[] frame) {
        float gain = condition == Act.Condition.CLIPS ? TOO_LOUD : hears() ? 1 : 0;
        for (int i = 0; i < FRAME; i++) {
            frame[i] = Math.clamp(frame[i] * gain, -1f, 1f);
        }
        return frame;
    }

    @Override
    public void close() {}
}
