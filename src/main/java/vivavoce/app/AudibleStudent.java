package vivavoce.app;

import org.jspecify.annotations.Nullable;

import vivavoce.audio.AudioDeviceException;
import vivavoce.audio.AudioFrame;
import vivavoce.audio.Microphone;
import vivavoce.audio.Resampler;
import vivavoce.audio.Speaker;

import java.util.Arrays;

/**
 * A scripted student in a room full of people: what the student says into the microphone is heard
 * from a loudspeaker too, which also sets the pace. One owner thread.
 */
final class AudibleStudent implements Microphone {

    private final DemoLearner student;
    private final Speaker speaker;
    private final Resampler resampler;
    private final AudioFrame aloud;
    private final Runnable left;
    private float[] waiting = {};

    /**
     * A student.
     *
     * @param left runs once, when the script has ended
     */
    AudibleStudent(DemoLearner student, Speaker speaker, Runnable left) {
        this.student = student;
        this.speaker = speaker;
        this.left = left;
        resampler = new Resampler(student.sampleRate(), speaker.sampleRate());
        aloud = AudioFrame.silence(speaker.sampleRate());
    }

    @Override
    public int sampleRate() {
        return student.sampleRate();
    }

    @Override
    public @Nullable AudioFrame read() throws AudioDeviceException {
        AudioFrame said = student.read();
        if (said == null) {
            left.run();
            return null;
        }
        sound(resampler.push(said.samples(), 0, said.samples().length));
        return said;
    }

    private void sound(float[] more) throws AudioDeviceException {
        int size = aloud.samples().length;
        float[] all = Arrays.copyOf(waiting, waiting.length + more.length);
        System.arraycopy(more, 0, all, waiting.length, more.length);
        int at = 0;
        for (; at + size <= all.length; at += size) {
            System.arraycopy(all, at, aloud.samples(), 0, size);
            speaker.write(aloud);
        }
        waiting = Arrays.copyOfRange(all, at, all.length);
    }

    @Override
    public void close() {
        speaker.close();
    }
}
