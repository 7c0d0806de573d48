package vivavoce.app;

import org.jspecify.annotations.Nullable;

import vivavoce.audio.AudioDeviceException;
import vivavoce.audio.DeviceOpener;
import vivavoce.audio.DeviceWatcher;
import vivavoce.audio.Microphone;
import vivavoce.audio.Speaker;
import vivavoce.audio.SteadySpeaker;
import vivavoce.conversation.LessonEvent;
import vivavoce.conversation.LessonListener;

/**
 * Who sits at the microphone of a living lesson: the learner, or a scripted student who is heard
 * from the loudspeaker too. Any thread.
 */
final class Seat implements LessonListener {

    private static final DeviceWatcher NOBODY =
            new DeviceWatcher() {
                @Override
                public void came() {}

                @Override
                public void went(String sentence) {}

                @Override
                public void works() {}
            };

    private final DeviceOpener<Microphone> microphone;
    private final DeviceOpener<Speaker> loudspeaker;
    private final int speakerRate;
    private @Nullable DemoLearner student;
    private Runnable over = () -> {};

    /**
     * The learner sits there.
     *
     * @param speakerRate of the loudspeaker, samples per second
     */
    Seat(DeviceOpener<Microphone> microphone, DeviceOpener<Speaker> loudspeaker, int speakerRate) {
        this.microphone = microphone;
        this.loudspeaker = loudspeaker;
        this.speakerRate = speakerRate;
    }

    /** The student sits down; {@code left} runs once, when the student has left. */
    synchronized void take(DemoLearner scripted, Runnable left) {
        leave();
        student = scripted;
        over = left;
    }

    /** The student leaves, if one is there. */
    synchronized void leave() {
        Runnable told = over;
        student = null;
        over = () -> {};
        told.run();
    }

    /** The microphone of whoever sits there. */
    Microphone open() throws AudioDeviceException {
        DemoLearner here = student();
        return here == null
                ? microphone.open()
                : new AudibleStudent(
                        here, new SteadySpeaker(speakerRate, loudspeaker, NOBODY), this::leave);
    }

    private synchronized @Nullable DemoLearner student() {
        return student;
    }

    @Override
    public void happened(long atMs, LessonEvent event) {
        DemoLearner here = student();
        if (here != null) {
            here.happened(atMs, event);
        }
    }
}
