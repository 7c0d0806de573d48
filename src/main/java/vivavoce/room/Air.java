package vivavoce.room;

import vivavoce.audio.AudioFrame;

import java.util.ArrayList;
import java.util.List;

/** What sounds where the microphone is: people and things, the echo, the noise. One owner. */
final class Air {

    private static final int FRAME = Sound.RATE / AudioFrame.PER_SECOND;

    private record Sounding(float[] samples, long start) {

        long end() {
            return start + samples.length;
        }
    }

    private final EchoPath echo;
    private final Bed bed;
    private final List<Sounding> sounds = new ArrayList<>();
    private float[] frame = new float[FRAME];
    private long at;

    Air(EchoPath echo, Bed bed) {
        this.echo = echo;
        this.bed = bed;
    }

    /** Milliseconds that have passed, whole frames. */
    long nowMs() {
        return at * 1000 / Sound.RATE;
    }

    /** A sound begins at a moment that is not past. */
    void sound(float[] samples, long startMs) {
        sounds.add(new Sounding(samples, startMs * Sound.RATE / 1000));
    }

    /** The ten milliseconds that passed last. */
    float[] frame() {
        return frame;
    }

    /** Ten milliseconds pass. */
    void pass() {
        frame = new float[FRAME];
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
    }
}
