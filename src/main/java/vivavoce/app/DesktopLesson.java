package vivavoce.app;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vivavoce.conversation.ConversationView;
import vivavoce.conversation.Intent;
import vivavoce.conversation.Preferences;
import vivavoce.history.SessionStore;
import vivavoce.onnx.Accelerator;
import vivavoce.settings.Settings;
import vivavoce.settings.SettingsFile;
import vivavoce.settings.SettingsKeeper;
import vivavoce.settings.Talk;
import vivavoce.ui.Call;
import vivavoce.ui.Machine;
import vivavoce.ui.Wiring;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Joins the window to a live lesson; the engine opens in the background. */
final class DesktopLesson implements Wiring, Demonstration {

    private static final Logger LOG = LoggerFactory.getLogger(DesktopLesson.class);

    /** What is said, once, when a lesson is to be kept and cannot be. */
    static final String NOT_KEPT =
            "This lesson could not be written down, perhaps because the disk is full. The lesson"
                    + " itself goes on.";

    private final Path folder;
    private final Opening<LiveLesson> lesson = new Opening<>();
    private final CompletableFuture<Runnable> window = new CompletableFuture<>();
    private final LessonKeeper keeper;
    private final Machine machine;
    private volatile Settings settings = Settings.DEFAULT;

    /**
     * With the learner's files in this folder.
     *
     * @param calls gets who is told, on any thread, of what another start calls for
     */
    DesktopLesson(Path folder, Consumer<Consumer<Call>> calls) {
        this.folder = folder;
        keeper = new LessonKeeper(sessions(), InstantSource.system(), this::notKept);
        machine =
                new DesktopMachine(
                        folder, keeper, this, calls, () -> lesson.whenOpen(LiveLesson::forget));
    }

    @Override
    public SettingsFile settingsFile() {
        return new SettingsFile(DesktopMachine.settings(folder));
    }

    @Override
    public SessionStore sessions() {
        return DesktopMachine.sessions(folder);
    }

    @Override
    public Machine machine() {
        return machine;
    }

    @Override
    public Consumer<Intent> open(SettingsKeeper chosen, Consumer<ConversationView> screen) {
        chosen.follow(this::use);
        Thread.ofPlatform().daemon().name("vivavoce-opening").start(() -> openLesson(screen));
        return intent -> {
            keeper.accept(intent);
            lesson.whenOpen(open -> open.ask(intent));
        };
    }

    private void use(Settings changed) {
        boolean otherDevices = !changed.devices().soundsLike(settings.devices());
        settings = changed;
        keeper.keep(changed.privacy().keepSessions());
        lesson.whenOpen(open -> {
            open.ask(new Intent.Prefer(preferences(changed.talk())));
            if (otherDevices) {
                open.reopenDevices();
            }
        });
    }

    private static Preferences preferences(Talk talk) {
        return new Preferences(talk.patience().factor(), talk.speed(), talk.lively(), talk.tone());
    }

    private void openLesson(Consumer<ConversationView> screen) {
        try {
            Engine engine =
                    Engine.inUse(
                            settings.devices().graphicsCard()
                                    ? Accelerator.ofThisBuild()
                                    : List.of());
            lesson.done(
                    LiveLesson.start(
                            engine, () -> settings.devices(), Optional.empty(), keeper, screen));
        } catch (RuntimeException e) {
            LOG.error("The lesson could not be opened", e);
            screen.accept(ConversationView.empty().withNotice(Sentences.of(e)));
            lesson.failed(e);
        }
    }

    @Override
    public void begin(Runnable over) {
        lesson.whenOpen(open -> {
            try {
                open.demonstrate(DemoScript.read(Home.demo()), over);
            } catch (IOException e) {
                open.wentWrong("The demonstration cannot be read: install Viva Voce again.");
                over.run();
            }
        });
    }

    @Override
    public void end() {
        lesson.whenOpen(LiveLesson::endDemonstration);
    }

    /** Done when the lesson listens; failed when it cannot be opened. */
    CompletableFuture<Void> ready() {
        return lesson.ready();
    }

    /** Done when the window stands; what it gives closes the window. */
    CompletableFuture<Runnable> window() {
        return window.copy();
    }

    @Override
    public void shown(Runnable leave) {
        window.complete(leave);
    }

    private void notKept() {
        lesson.whenOpen(open -> open.wentWrong(NOT_KEPT));
    }

    @Override
    public void close() {
        lesson.whenOpen(LiveLesson::close);
        keeper.close();
    }
}
