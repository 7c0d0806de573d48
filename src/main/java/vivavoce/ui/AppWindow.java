package vivavoce.ui;

import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;

import vivavoce.conversation.ConversationView;
import vivavoce.conversation.Intent;
import vivavoce.conversation.Presence;
import vivavoce.learner.LearnerRecord;
import vivavoce.settings.SettingsKeeper;
import vivavoce.ui.controls.Shortcuts;
import vivavoce.ui.files.FileAsker.Kind;
import vivavoce.ui.look.Appearance;
import vivavoce.ui.look.Theme;
import vivavoce.ui.look.Words;
import vivavoce.ui.problem.ScreenRegion;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * The window: it shows snapshots and sends intents, and decides nothing about the lesson.
 * Everything on the FX thread.
 */
public final class AppWindow implements AutoCloseable {

    /** A size that suits most screens, logical pixels. */
    public static final double WIDTH = 1280;

    /** A size that suits most screens, logical pixels. */
    public static final double HEIGHT = 800;

    /** No narrower: every control has its place down to here, logical pixels. */
    public static final double MIN_WIDTH = 800;

    /** No lower: every control has its place down to here, logical pixels. */
    public static final double MIN_HEIGHT = 520;

    private final Consumer<Intent> intents;
    private final Furnishing furnishing;
    private final Appearance appearance;
    private final Scene scene;
    private ConversationView shown = ConversationView.empty();
    private Rooms rooms;

    /** A window; {@code intents} gets what the learner asks for. */
    public AppWindow(Consumer<Intent> intents, Furnishing furnishing) {
        this.intents = intents;
        this.furnishing = furnishing;
        appearance = new Appearance(furnishing.settings());
        rooms = new Rooms(this, intents, furnishing, appearance);
        scene = new Scene(rooms, WIDTH, HEIGHT);
        rooms.bind();
        new AppKeys(this, intents).listenTo(scene);
        appearance.dress(scene);
        appearance.theme().subscribe(theme -> rooms.theme().show(theme));
        appearance.language().subscribe((_, _) -> rebuild());
    }

    /** Other words need other nodes. */
    private void rebuild() {
        Place here = rooms.place();
        rooms = new Rooms(this, intents, furnishing, appearance);
        scene.setRoot(rooms);
        rooms.bind();
        appearance.theme().getValue().dress(scene);
        rooms.theme().show(appearance.theme().getValue());
        rooms.show(shown);
        rooms.go(here);
    }

    /** The scene, for a stage. */
    public Scene scene() {
        return scene;
    }

    /** The scene's root. */
    public Parent root() {
        return scene.getRoot();
    }

    /** Shows a snapshot. */
    public void show(ConversationView view) {
        shown = view;
        rooms.show(view);
    }

    /** The first-run screens, for a learner who has not seen them. */
    public void introduce() {
        if (!furnishing.settings().current().introduced()) {
            rooms.setup().begin();
        }
    }

    void wipe() {
        intents.accept(new Intent.Know(LearnerRecord.empty()));
        furnishing
                .background()
                .execute(() -> {
                    String sentence;
                    try {
                        furnishing.machine().wipe();
                        sentence = Words.of("setting.wiped");
                    } catch (IOException e) {
                        sentence = Words.of("setting.unwiped", furnishing.machine().folder());
                    }
                    String said = sentence;
                    Platform.runLater(() -> {
                        furnishing.settings().forget();
                        say(said);
                    });
                });
    }

    /** Says a sentence of the window's own. */
    public void say(String sentence) {
        rooms.notice().say(sentence);
    }

    /** Loads the mathematical fonts in the background, before the first formula asks for them. */
    public void warmUp() {
        furnishing.typesetter().warmUp();
    }

    /** Frees its threads. */
    @Override
    public void close() {
        rooms.lesson().camera().close();
        furnishing.machine().sound().close();
        furnishing.typesetter().close();
    }

    SettingsKeeper settings() {
        return furnishing.settings();
    }

    Rooms rooms() {
        return rooms;
    }

    boolean waiting() {
        return shown.presence() == Presence.WAITING;
    }

    void openPicture() {
        furnishing.asker().ask(scene.getWindow(), Kind.PICTURE).ifPresent(rooms.intake()::open);
    }

    void openLesson() {
        furnishing.asker().ask(scene.getWindow(), Kind.LESSON).ifPresent(this::openLesson);
    }

    /** Opens a lesson file; one that is none is said. */
    void openLesson(Path file) {
        rooms.openLesson(file);
    }

    void toggleCamera() {
        rooms.go(Place.LESSON);
        rooms.lesson().toggleCamera();
    }

    void pastePicture() {
        rooms.intake().take(Clipboard.getSystemClipboard());
    }

    void toggleTheme() {
        Theme other = appearance.theme().getValue().other();
        furnishing
                .settings()
                .change(settings -> settings.with(settings.look().with(other.choice())));
    }

    void toggleProjector() {
        appearance.projector().set(!appearance.projector().get());
    }

    /** Whether the window is dressed for a room. */
    boolean presenting() {
        return appearance.projector().get();
    }

    void takeScreen() {
        if (scene.getWindow() instanceof Stage stage) {
            ScreenRegion.choose(
                    stage,
                    furnishing.machine().screen(),
                    rooms::look,
                    () -> say(Words.of("screen.refused", Shortcuts.PASTE.getDisplayText())));
        }
    }

    /** A scripted student takes the learner's part. */
    void demonstrate() {
        rooms.go(Place.LESSON);
        furnishing.machine().demonstrate(() -> Platform.runLater(() -> rooms.demo().hide()));
        rooms.demo().show(furnishing.machine()::endDemonstration);
    }

    /** Closes it, as its own button does. */
    void leave() {
        scene.getWindow().hide();
    }

    void toggleFullScreen() {
        if (scene.getWindow() instanceof Stage stage) {
            stage.setFullScreen(!stage.isFullScreen());
        }
    }
}
