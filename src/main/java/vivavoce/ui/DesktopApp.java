package vivavoce.ui;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

import vivavoce.settings.SettingsFile;
import vivavoce.settings.SettingsKeeper;
import vivavoce.ui.look.Words;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** The window on a desktop. */
public final class DesktopApp {

    private DesktopApp() {}

    /** Whether a window can be hoped for; the toolkit is not started to find out. */
    public static boolean displayAvailable() {
        return displayAvailable(
                System.getProperty("os.name", ""),
                System.getProperty("glass.platform", ""),
                System.getenv());
    }

    /** What to say where there is no display. */
    public static String noDisplay() {
        return Words.of("display.none");
    }

    static boolean displayAvailable(String system, String glass, Map<String, String> environment) {
        boolean linux = system.toLowerCase(Locale.ROOT).contains("linux");
        return !linux
                || glass.equals("Headless")
                || !environment.getOrDefault("DISPLAY", "").isEmpty()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
    }

    /**
     * Opens the window and returns when it has been closed. Once in the life of a process; not on
     * the FX thread.
     *
     * @throws NoDisplayException when there is no screen; nothing has been wired then
     */
    public static void run(Wiring wiring) throws NoDisplayException, InterruptedException {
        if (!displayAvailable()) {
            throw new NoDisplayException(noDisplay());
        }
        // Formulas are drawn by AWT into memory; its own windows must not start beside ours.
        System.setProperty("java.awt.headless", "true");
        // The window is hidden while the screen is looked at; that is not its end.
        Platform.setImplicitExit(false);
        CountDownLatch closed = new CountDownLatch(1);
        try {
            Platform.startup(() -> open(wiring, closed));
        } catch (UnsupportedOperationException e) {
            throw new NoDisplayException(noDisplay(), e);
        }
        closed.await();
        Platform.exit();
    }

    private static void open(Wiring wiring, CountDownLatch closed) {
        SettingsFile file = wiring.settingsFile();
        SettingsFile.Opened opened = file.open();
        Notices notices = new Notices();
        SettingsKeeper settings =
                new SettingsKeeper(opened.settings(), file::save, notices::notSaved);
        IntentGate gate = new IntentGate();
        AppWindow window =
                new AppWindow(
                        gate, Furnishing.ofDesktop(settings, wiring.sessions(), wiring.machine()));
        notices.to(window::say);
        gate.open(wiring.open(settings, new ViewPulse(Platform::runLater, window::show)::publish));
        opened.trouble().ifPresent(notices::aside);
        Stage stage = stage(window);
        stage.setOnHidden(_ -> {
            window.close();
            wiring.close();
            closed.countDown();
        });
        stage.show();
        SecondPulse.run(() -> wiring.shown(() -> Platform.runLater(stage::hide)));
        wiring.machine().whenCalled(call -> Platform.runLater(() -> answer(call, stage, window)));
        // Only now: on a small machine it would keep the window waiting.
        Platform.runLater(() -> {
            window.warmUp();
            window.introduce();
        });
    }

    /** A second start of the program brings this window to the front, with its lesson file. */
    private static void answer(Call call, Stage stage, AppWindow window) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        call.lesson().ifPresent(window::openLesson);
    }

    /** No smaller than its controls need; only what is shown knows how wide its frame is. */
    private static void keepRoom(Stage stage) {
        Scene scene = stage.getScene();
        stage.setMinWidth(AppWindow.MIN_WIDTH + stage.getWidth() - scene.getWidth());
        stage.setMinHeight(AppWindow.MIN_HEIGHT + stage.getHeight() - scene.getHeight());
    }

    private static Stage stage(AppWindow window) {
        Stage stage = new Stage();
        stage.setTitle(Words.of("app.name"));
        stage.setScene(window.scene());
        stage.setOnShown(_ -> keepRoom(stage));
        var room = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(AppWindow.WIDTH, room.getWidth()));
        stage.setHeight(Math.min(AppWindow.HEIGHT, room.getHeight()));
        return stage;
    }
}
