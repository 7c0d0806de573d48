package vivavoce.ui;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import vivavoce.conversation.ConversationView;
import vivavoce.conversation.Intent;
import vivavoce.history.SessionStore;
import vivavoce.settings.Look.Language;
import vivavoce.settings.Look.MotionChoice;
import vivavoce.settings.Look.ThemeChoice;
import vivavoce.settings.Settings;
import vivavoce.settings.SettingsKeeper;
import vivavoce.ui.board.Typesetter;
import vivavoce.ui.settings.Packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** A window on the headless screen that keeps the intents it sends; closing leaves no window. */
final class WindowFixture {

    final FxRobot robot = new FxRobot();
    final List<Intent> intents = new ArrayList<>();
    final List<Settings> saved = new ArrayList<>();
    final Notices notices = new Notices();
    final SettingsKeeper settings = new SettingsKeeper(plain(), this::save, notices::notSaved);
    final Path folder = Files.createTempDirectory("vivavoce-window");
    final SessionStore sessions = new SessionStore(folder.resolve("sessions"));
    final ScriptedMachine machine = new ScriptedMachine(folder);
    final AppWindow window;
    Optional<Path> chosen = Optional.empty();
    boolean diskFull;

    WindowFixture() throws Exception {
        this(new SamplePacks());
    }

    WindowFixture(Packs packs) throws Exception {
        machine.packs = packs;
        FxToolkit.registerPrimaryStage();
        window = onFx(this::open);
        notices.to(window::say);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void save(Settings changed) throws IOException {
        if (diskFull) {
            throw new IOException("No space left on device");
        }
        saved.add(changed);
    }

    private AppWindow open() {
        Clipboard.getSystemClipboard().clear();
        AppWindow made =
                new AppWindow(
                        intents::add,
                        new Furnishing(
                                settings,
                                sessions,
                                new Typesetter(Runnable::run),
                                Runnable::run,
                                (_, _) -> chosen,
                                (_, name) -> Optional.of(folder.resolve(name)),
                                machine,
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

    /** Light, and nothing moves. */
    static Settings plain() {
        return Settings.DEFAULT
                .with(
                        Settings.DEFAULT
                                .look()
                                .with(ThemeChoice.LIGHT)
                                .with(MotionChoice.REDUCED)
                                .with(Language.ENGLISH))
                .afterIntroduction();
    }

    void show(ConversationView view) throws Exception {
        onFx(() -> {
            window.show(view);
            return view;
        });
        settle();
    }

    /** Runs on the FX thread what is due there, layout included. */
    void settle() throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        onFx(() -> {
            scene().getRoot().applyCss();
            scene().getRoot().layout();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    Scene scene() {
        return window.scene();
    }

    <T extends Node> T find(String query, Class<T> type) {
        return type.cast(scene().lookup(query));
    }

    static <T> T onFx(Callable<T> task) throws Exception {
        return WaitForAsyncUtils.asyncFx(task).get();
    }

    void close() throws Exception {
        onFx(() -> {
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            return true;
        });
        FxToolkit.cleanupStages();
        WaitForAsyncUtils.waitForFxEvents();
    }
}
