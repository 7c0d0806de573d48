package vivavoce.app;

import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import vivavoce.audio.AudioDeviceException;
import vivavoce.audio.AudioFrame;
import vivavoce.audio.CapturedSpeaker;
import vivavoce.audio.DeviceWatcher;
import vivavoce.audio.Microphone;
import vivavoce.audio.Speaker;
import vivavoce.audio.SteadyMicrophone;
import vivavoce.audio.SteadySpeaker;
import vivavoce.audio.WavMicrophone;
import vivavoce.conversation.Badge;
import vivavoce.conversation.Badge.Part;
import vivavoce.conversation.ConversationInput;
import vivavoce.conversation.ConversationView;
import vivavoce.conversation.Intent;
import vivavoce.conversation.LessonEvent;
import vivavoce.conversation.Pace;
import vivavoce.conversation.SteppedConversation;
import vivavoce.echo.EchoCanceller;
import vivavoce.history.SessionStore;
import vivavoce.settings.Look.Language;
import vivavoce.settings.Look.MotionChoice;
import vivavoce.settings.Settings;
import vivavoce.settings.SettingsKeeper;
import vivavoce.ui.AppWindow;
import vivavoce.ui.Furnishing;
import vivavoce.ui.board.Typesetter;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;

/**
 * A window and the real engine behind it, stepped by a test, between devices that can be pulled.
 */
final class WindowLesson {

    private static final int LONGEST_FRAMES = 90 * AudioFrame.PER_SECOND;
    private static final int SHOWN_EVERY = 5;
    private static final int SPEAKER_RATE = 24_000;

    private final Queue<Intent> asked = new ConcurrentLinkedQueue<>();
    private final List<LessonEvent> events = new ArrayList<>();
    private final PulledMicrophone microphone = new PulledMicrophone();
    private final PulledSpeaker loudspeaker = new PulledSpeaker();
    private final SessionStore sessions;
    private final LessonKeeper keeper;
    private final SteppedConversation lesson;
    private final AppWindow window;

    /** Lessons that are kept, and what is exported, lie in a folder; the clock says when. */
    WindowLesson(Engine engine, Path folder, InstantSource clock) throws Exception {
        sessions = DesktopMachine.sessions(folder);
        keeper = new LessonKeeper(sessions, clock, this::notKept);
        lesson =
                new SteppedConversation(
                        engine.between(
                                new SteadyMicrophone(
                                        WavMicrophone.SAMPLE_RATE,
                                        microphone::open,
                                        watcher(Part.MICROPHONE),
                                        () -> {}),
                                new SteadySpeaker(
                                        SPEAKER_RATE,
                                        loudspeaker::open,
                                        watcher(Part.LOUDSPEAKER),
                                        () -> {}),
                                EchoCanceller.none()),
                        Pace.STEADY,
                        (atMs, event) -> {
                            events.add(event);
                            keeper.happened(atMs, event);
                        });
        FxToolkit.registerPrimaryStage();
        window = onFx(() -> open(folder));
    }

    private AppWindow open(Path folder) {
        Settings plain = Settings.DEFAULT.afterIntroduction();
        Settings still = plain.with(plain.look().with(MotionChoice.REDUCED).with(Language.ENGLISH));
        SettingsKeeper settings = new SettingsKeeper(still, _ -> {}, () -> {});
        settings.follow(chosen -> keeper.keep(chosen.privacy().keepSessions()));
        AppWindow made =
                new AppWindow(
                        asked::add,
                        new Furnishing(
                                settings,
                                sessions,
                                new Typesetter(Runnable::run),
                                Runnable::run,
                                (_, _) -> Optional.empty(),
                                (_, name) -> Optional.of(folder.resolve(name)),
                                new DesktopMachine(
                                        folder, keeper, new NoDemonstration(), _ -> {}, () -> {}),
                                1));
        Stage stage = new Stage();
        stage.setX(0);
        stage.setY(0);
        stage.setScene(made.scene());
        stage.setWidth(1000);
        stage.setHeight(700);
        stage.show();
        stage.requestFocus();
        return made;
    }

    private void notKept() {
        lesson.conversation().on(new ConversationInput.WentWrong(DesktopLesson.NOT_KEPT));
    }

    private DeviceWatcher watcher(Part part) {
        return new DeviceWatcher() {
            @Override
            public void came() {
                works();
            }

            @Override
            public void works() {
                tell(Badge.works(part));
            }

            @Override
            public void went(String sentence) {
                tell(new Badge(part, false, sentence));
            }
        };
    }

    private void tell(Badge badge) {
        lesson.conversation().on(new ConversationInput.PartChanged(badge));
    }

    /** Time passes, and the window shows it, until this is so. */
    void until(String what, Predicate<ConversationView> so) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        for (int frame = 1; frame <= LONGEST_FRAMES; frame++) {
            for (Intent next = asked.poll(); next != null; next = asked.poll()) {
                lesson.conversation().on(new ConversationInput.Asked(next));
            }
            lesson.step();
            if (frame % SHOWN_EVERY == 0 && so.test(view())) {
                ConversationView shown = view();
                onFx(() -> {
                    window.show(shown);
                    scene().getRoot().applyCss();
                    scene().getRoot().layout();
                    return true;
                });
                return;
            }
        }
        throw new AssertionError("There was not " + what + "; it ended with " + view());
    }

    /** Whether a part works, as far as was told. */
    boolean works(Part part) {
        return view().badges().stream().anyMatch(badge -> badge.part() == part && badge.working());
    }

    ConversationView view() {
        return lesson.conversation().view();
    }

    Scene scene() {
        return window.scene();
    }

    /** The lessons that were kept. */
    SessionStore sessions() {
        return sessions;
    }

    List<LessonEvent> events() {
        return events;
    }

    PulledMicrophone microphone() {
        return microphone;
    }

    PulledSpeaker loudspeaker() {
        return loudspeaker;
    }

    /** A recorded voice speaks into the microphone from now on. */
    void speak(Path wav) throws Exception {
        microphone.voice = WavMicrophone.open(wav);
    }

    void close() throws Exception {
        onFx(() -> {
            window.close();
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            return true;
        });
        FxToolkit.cleanupStages();
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static <T> T onFx(Callable<T> task) throws Exception {
        return WaitForAsyncUtils.asyncFx(task).get();
    }

    /** Silence, or a voice; it can be pulled. */
    static final class PulledMicrophone implements Microphone {

        private static final float ROOM = 1e-3f;

        private final Random noise = new Random(1);
        private boolean pulled;
        private Microphone voice;

        Microphone open() throws AudioDeviceException {
            if (pulled) {
                throw new AudioDeviceException("It was pulled: put it back.");
            }
            return this;
        }

        void pull() {
            pulled = true;
        }

        void putBack() {
            pulled = false;
        }

        @Override
        public int sampleRate() {
            return WavMicrophone.SAMPLE_RATE;
        }

        @Override
        public AudioFrame read() throws AudioDeviceException {
            open();
            AudioFrame frame = voice == null ? null : voice.read();
            return frame == null ? room() : frame;
        }

        /** A quiet room; a microphone that gives nothing at all counts as muted. */
        private AudioFrame room() {
            AudioFrame room = AudioFrame.silence(sampleRate());
            for (int i = 0; i < room.samples().length; i++) {
                room.samples()[i] = ROOM * (noise.nextFloat() - 0.5f);
            }
            return room;
        }

        @Override
        public void close() {}
    }

    /** It keeps what it is given; it can be pulled. */
    static final class PulledSpeaker {

        private boolean pulled;

        Speaker open() throws AudioDeviceException {
            if (pulled) {
                throw new AudioDeviceException("It was pulled: put it back.");
            }
            return new Speaker() {
                private final CapturedSpeaker kept = new CapturedSpeaker(SPEAKER_RATE, 0);

                @Override
                public int sampleRate() {
                    return SPEAKER_RATE;
                }

                @Override
                public void write(AudioFrame frame) throws AudioDeviceException {
                    if (pulled) {
                        throw new AudioDeviceException("It was pulled: put it back.");
                    }
                    kept.write(frame);
                }

                @Override
                public long heardSamples() {
                    return kept.heardSamples();
                }

                @Override
                public long flush() {
                    return kept.flush();
                }

                @Override
                public void close() {
                    kept.close();
                }
            };
        }

        void pull() {
            pulled = true;
        }

        void putBack() {
            pulled = false;
        }
    }
}
