package vivavoce.app;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vivavoce.audio.AudioDeviceException;
import vivavoce.audio.DeviceWatcher;
import vivavoce.audio.Microphone;
import vivavoce.audio.SteadyMicrophone;
import vivavoce.audio.SteadySpeaker;
import vivavoce.audio.WatchedMicrophone;
import vivavoce.audio.WavMicrophone;
import vivavoce.camera.PictureException;
import vivavoce.camera.PictureFile;
import vivavoce.conversation.Badge;
import vivavoce.conversation.Badge.Part;
import vivavoce.conversation.ConversationView;
import vivavoce.conversation.Intent;
import vivavoce.conversation.LessonListener;
import vivavoce.conversation.LiveConversation;
import vivavoce.echo.EchoCanceller;
import vivavoce.learner.LearnerRecord;
import vivavoce.lessons.LessonPlan;
import vivavoce.loop.Loop;
import vivavoce.loop.LoopThread;
import vivavoce.settings.Devices;
import vivavoce.time.NanoClock;
import vivavoce.tutor.Tutor;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A live conversation on this machine's devices: its engine, its loops, their threads. */
final class LiveLesson implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LiveLesson.class);
    private static final int SPEAKER_RATE = 24_000;

    private final Engine engine;
    private final Seat seat;
    private final SteadyMicrophone microphone;
    private final SteadySpeaker speaker;
    private final LiveConversation conversation;
    private final Memory memory = new Memory(Home.learner());
    private final List<LoopThread> threads = new ArrayList<>();
    private volatile boolean closing;
    private volatile LearnerRecord learner = LearnerRecord.empty();

    private LiveLesson(
            Engine engine,
            Supplier<Devices> devices,
            Optional<LessonPlan> plan,
            LessonListener listener,
            Consumer<ConversationView> shown) {
        this.engine = engine;
        this.seat =
                new Seat(
                        () -> openMicrophone(devices.get()),
                        () -> DesktopSound.speaker(devices.get()),
                        SPEAKER_RATE);
        microphone =
                new SteadyMicrophone(WavMicrophone.SAMPLE_RATE, seat::open, badge(Part.MICROPHONE));
        speaker =
                new SteadySpeaker(
                        SPEAKER_RATE,
                        () -> DesktopSound.speaker(devices.get()),
                        badge(Part.LOUDSPEAKER));
        this.conversation =
                new LiveConversation(
                        engine.between(microphone, speaker, EchoCanceller.open())
                                .with(new Tutor(seed(), memory.recall(), plan)),
                        (atMs, event) -> {
                            listener.happened(atMs, event);
                            seat.happened(atMs, event);
                        },
                        view -> {
                            learner = view.learner();
                            shown.accept(view);
                        });
    }

    /** Other problems and wordings each day. */
    private static int seed() {
        return Math.toIntExact(LocalDate.now(ZoneId.systemDefault()).toEpochDay());
    }

    /**
     * Starts the loops.
     *
     * @param devices which to use, asked whenever one is opened
     * @param plan whose problems are set, if any
     */
    static LiveLesson start(
            Engine engine,
            Supplier<Devices> devices,
            Optional<LessonPlan> plan,
            LessonListener listener,
            Consumer<ConversationView> shown) {
        LiveLesson lesson = new LiveLesson(engine, devices, plan, listener, shown);
        engine.badges().forEach(lesson.conversation::partChanged);
        lesson.conversation.loops().forEach(lesson::start);
        lesson.memory.trouble().ifPresent(lesson::wentWrong);
        if (plan.isPresent()) {
            lesson.ask(new Intent.Begin());
        }
        return lesson;
    }

    /** What the learner does by hand; any thread. */
    void ask(Intent intent) {
        conversation.ask(intent);
    }

    /** A sound server that dies can hold a call for ever: this thread is then given up. */
    private static Microphone openMicrophone(Devices devices) throws AudioDeviceException {
        return WatchedMicrophone.open(
                WavMicrophone.SAMPLE_RATE,
                () -> DesktopSound.microphone(devices),
                task -> Thread.ofPlatform().daemon().name("vivavoce-microphone").start(task),
                NanoClock.SYSTEM);
    }

    /** Other devices were chosen; any thread. */
    void reopenDevices() {
        microphone.reopen();
        speaker.reopen();
    }

    /**
     * Lets a scripted student in; what the student knows is not taken for the learner's. Any
     * thread.
     *
     * @param over runs when the student has left
     */
    void demonstrate(DemoScript script, Runnable over) {
        LearnerRecord before = learner;
        DemoLearner student = new DemoLearner(script);
        student.showsTo(this::show);
        seat.take(
                student,
                () -> {
                    conversation.ask(new Intent.Know(before));
                    microphone.reopen();
                    over.run();
                });
        microphone.reopen();
    }

    private void show(Path picture) {
        try {
            conversation.ask(new Intent.Showed(PictureFile.read(picture)));
        } catch (PictureException e) {
            wentWrong(Sentences.of(e));
        }
    }

    /** Sends the scripted student away; any thread. */
    void endDemonstration() {
        seat.leave();
    }

    /** Something the learner should know; any thread. */
    void wentWrong(String sentence) {
        conversation.wentWrong(sentence);
    }

    /** Nothing of this lesson is remembered; any thread. */
    void forget() {
        memory.forget();
    }

    private void start(Loop loop) {
        threads.add(
                LoopThread.start(
                        loop,
                        (name, failure) -> {
                            LOG.error("The {} loop failed and goes on", name, failure);
                            if (!closing) {
                                conversation.wentWrong(
                                        "The %s part failed and was started again: say or type that again, please."
                                                .formatted(name));
                            }
                        }));
    }

    private DeviceWatcher badge(Part part) {
        return new DeviceWatcher() {
            @Override
            public void came() {
                works();
                conversation.deviceChanged();
            }

            @Override
            public void works() {
                conversation.partChanged(Badge.works(part));
            }

            @Override
            public void went(String sentence) {
                conversation.partChanged(new Badge(part, false, sentence));
            }
        };
    }

    @Override
    public void close() {
        closing = true;
        threads.reversed().forEach(LoopThread::close);
        memory.keep(conversation.learner());
        engine.close();
    }
}
