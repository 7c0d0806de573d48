package vivavoce.ui;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;

import vivavoce.camera.Picture;
import vivavoce.conversation.Caption;
import vivavoce.conversation.ConversationView;
import vivavoce.conversation.Meters;
import vivavoce.conversation.ResponseGaps;
import vivavoce.history.SessionStore;
import vivavoce.settings.Look.Language;
import vivavoce.settings.Look.MotionChoice;
import vivavoce.settings.Look.ThemeChoice;
import vivavoce.settings.Settings;
import vivavoce.settings.SettingsKeeper;
import vivavoce.ui.board.Typesetter;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * How long the frames of the window take while the tutor talks: everything moves, and a new
 * snapshot comes every ten milliseconds, as in a lesson.
 */
public final class FrameTimes {

    private static final long SNAPSHOT_MS = 10;
    private static final Picture NO_PAGE = new Picture(new float[] {1}, 1, 1);
    private static final double NANOS_PER_MS = 1e6;
    private static final double CHARACTERS_A_SECOND = 15;
    private static final String SPEECH =
            "Before we go on, look at the left side again: what does the three in front of x tell"
                    + " you to do with it, and why would you do the same on the right?";

    private final List<Double> frames = new ArrayList<>();
    private final Stage stage = new Stage();

    private FrameTimes() {}

    /**
     * Opens the window, lets the tutor talk, closes the window. Not on the FX thread.
     *
     * @param lessons folder of the lessons that the window offers
     * @param seconds how long it talks
     * @return from frame to frame, milliseconds; the first second is not counted
     */
    public static List<Double> whileTalking(Path lessons, int seconds) throws InterruptedException {
        Gallery.start();
        CompletableFuture<FrameTimes> opened = new CompletableFuture<>();
        CompletableFuture<ViewPulse> screen = new CompletableFuture<>();
        Platform.runLater(() -> {
            FrameTimes times = new FrameTimes();
            screen.complete(times.open(lessons));
            opened.complete(times);
        });
        talk(screen.join(), seconds);
        CompletableFuture<List<Double>> counted = new CompletableFuture<>();
        Platform.runLater(() -> counted.complete(opened.join().close()));
        return counted.join();
    }

    private ViewPulse open(Path lessons) {
        Settings plain = Settings.DEFAULT.afterIntroduction();
        Settings moving =
                plain.with(
                        plain.look()
                                .with(ThemeChoice.LIGHT)
                                .with(MotionChoice.FULL)
                                .with(Language.ENGLISH));
        AppWindow window =
                new AppWindow(
                        _ -> {},
                        new Furnishing(
                                new SettingsKeeper(moving, _ -> {}, () -> {}),
                                new SessionStore(Path.of("no-sessions")),
                                new Typesetter(Runnable::run),
                                Runnable::run,
                                (_, _) -> Optional.empty(),
                                (_, _) -> Optional.empty(),
                                new Nowhere(lessons, new SamplePacks(), NO_PAGE),
                                1));
        stage.setScene(window.scene());
        stage.setWidth(AppWindow.WIDTH);
        stage.setHeight(AppWindow.HEIGHT);
        stage.show();
        new Timer().start();
        return new ViewPulse(Platform::runLater, window::show);
    }

    private static void talk(ViewPulse screen, int seconds) throws InterruptedException {
        try (ScheduledThreadPoolExecutor conversation = new ScheduledThreadPoolExecutor(1)) {
            long began = System.nanoTime();
            var _ =
                    conversation.scheduleAtFixedRate(
                            () -> screen.publish(view((System.nanoTime() - began) * 1e-9)),
                            0,
                            SNAPSHOT_MS,
                            TimeUnit.MILLISECONDS);
            TimeUnit.SECONDS.sleep(seconds + 1L);
            conversation.shutdownNow();
        }
    }

    private static ConversationView view(double seconds) {
        ConversationView middle = Moments.middle();
        List<Caption> captions = new ArrayList<>(middle.captions());
        int heard = (int) (seconds * CHARACTERS_A_SECOND) % SPEECH.length();
        captions.set(captions.size() - 1, new Caption(false, SPEECH, heard));
        double syllable = 0.1 + 0.08 * Math.sin(27 * seconds) * Math.sin(4 * seconds);
        return new ConversationView(
                        middle.presence(), middle.board(), captions, 0, middle.badges(), "")
                .with(new Meters(0.05, syllable, ResponseGaps.NONE));
    }

    private List<Double> close() {
        stage.hide();
        return List.copyOf(frames);
    }

    private final class Timer extends AnimationTimer {

        private long first;
        private long last;

        @Override
        public void handle(long now) {
            if (first == 0) {
                first = now;
            }
            if (now - first > TimeUnit.SECONDS.toNanos(1)) {
                frames.add((now - last) / NANOS_PER_MS);
            }
            last = now;
        }
    }
}
