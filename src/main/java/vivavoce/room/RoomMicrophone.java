package vivavoce.room;

import vivavoce.audio.AudioDeviceException;
import vivavoce.audio.AudioFrame;
import vivavoce.audio.Microphone;
import vivavoce.room.script.Act;

/** A microphone in the room, in whatever condition the script has put it. One owner. */
final class RoomMicrophone implements Microphone {

    private static final float TOO_LOUD = Sound.gain(26);

    private final Air air;
    private Act.Condition condition = Act.Condition.WORKS;

    RoomMicrophone(Air air) {
        this.air = air;
    }

    void become(Act.Condition changed) {
        condition = changed;
    }

    /** Whether it can be opened. */
    boolean isThere() {
        return condition != Act.Condition.LOST;
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
    public AudioFrame read() throws AudioDeviceException {
        if (!isThere()) {
            throw new AudioDeviceException(
                    "The microphone was unplugged: plug it in again or choose another.");
        }
        float gain = condition == Act.Condition.CLIPS ? TOO_LOUD : hears() ? 1 : 0;
        float[] frame = air.frame().clone();
        for (int i = 0; i < frame.length; i++) {
            frame[i] = Math.clamp(frame[i] * gain, -1f, 1f);
        }
        return new AudioFrame(frame, Sound.RATE);
    }

    @Override
    public void close() {}
}
