package vivavoce.app;

import org.jspecify.annotations.Nullable;

import vivavoce.audio.AudioDeviceException;
import vivavoce.audio.AudioFrame;
import vivavoce.audio.CapturedSpeaker;
import vivavoce.audio.Microphone;
import vivavoce.audio.SoundClip;
import vivavoce.conversation.ConversationInput;
import vivavoce.conversation.Intent;
import vivavoce.conversation.LessonListener;
import vivavoce.conversation.Pace;
import vivavoce.conversation.SteppedConversation;
import vivavoce.echo.EchoCanceller;
import vivavoce.tutor.Tutor;

import java.util.ArrayList;
import java.util.List;

/**
 * A lesson stepped on this thread with its sound kept: what the microphone gave and what the tutor
 * said, in true time.
 */
final class FileLesson implements Microphone {

    private static final int SPEAKER_RATE = 24_000;

    /** After the last sound: time for the turn to end and for the reply to be spoken. */
    private static final int TAIL_FRAMES = 3 * AudioFrame.PER_SECOND;

    private static final int LONGEST_TAIL_FRAMES = 60 * AudioFrame.PER_SECOND;

    private final Microphone microphone;
    private final CapturedSpeaker speaker = new CapturedSpeaker(SPEAKER_RATE, 0);
    private final List<float[]> captured = new ArrayList<>();
    private final SteppedConversation lesson;
    private int tailFrames;

    FileLesson(
            Engine engine, Microphone microphone, Tutor tutor, Pace pace, LessonListener listener) {
        this.microphone = microphone;
        this.lesson =
                new SteppedConversation(
                        engine.between(this, speaker, EchoCanceller.none()).with(tutor),
                        pace,
                        listener);
    }

    /** Does something by hand. */
    void ask(Intent intent) {
        lesson.conversation().on(new ConversationInput.Asked(intent));
    }

    /** Runs until the microphone ends. */
    void run() throws AudioDeviceException {
        while (lesson.step()) {}
    }

    /** What the microphone gave. */
    SoundClip learner() {
        int rate = sampleRate();
        float[] samples = new float[captured.size() * rate / AudioFrame.PER_SECOND];
        int at = 0;
        for (float[] frame : captured) {
            System.arraycopy(frame, 0, samples, at, frame.length);
            at += frame.length;
        }
        return new SoundClip(samples, rate);
    }

    /** What the tutor said. */
    SoundClip tutor() {
        return speaker.sound();
    }

    @Override
    public int sampleRate() {
        return microphone.sampleRate();
    }

    @Override
    public @Nullable AudioFrame read() throws AudioDeviceException {
        AudioFrame frame = microphone.read();
        if (frame == null && answerMayCome()) {
            tailFrames++;
            frame = AudioFrame.silence(sampleRate());
        }
        if (frame != null) {
            captured.add(frame.samples().clone());
        }
        return frame;
    }

    private boolean answerMayCome() {
        return tailFrames < TAIL_FRAMES
                || (lesson.conversation().replying() && tailFrames < LONGEST_TAIL_FRAMES);
    }

    @Override
    public void close() {
        microphone.close();
    }
}
