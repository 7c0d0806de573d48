package vivavoce.ui;

import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;

import vivavoce.camera.Picture;
import vivavoce.history.SessionStore;
import vivavoce.settings.Look.MotionChoice;
import vivavoce.settings.Settings;
import vivavoce.settings.SettingsKeeper;
import vivavoce.ui.board.Typesetter;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

import javax.imageio.ImageIO;

/** Draws every view of the window to files, to be looked at. Needs no screen. */
public final class Gallery {

    private static final int LAYOUT_PASSES = 3;
    private static final long SEED = 7;

    private final Path lessons;
    private final Path scratch;
    private final Picture photo;

    /**
     * A gallery.
     *
     * @param lessons that the window offers
     * @param scratch a folder for files that the window shows; may be empty
     * @param photo of a problem, to be shown beside its reading and to the camera
     */
    public Gallery(Path lessons, Path scratch, Picture photo) {
        this.lessons = lessons;
        this.scratch = scratch;
        this.photo = photo;
    }

    /**
     * Draws all pictures; the toolkit must be running or able to start.
     *
     * @param folder gets the pictures
     * @param only views whose name begins so; all where it is ""
     * @param drawn hears of each file
     * @throws IOException when a file cannot be written
     */
    public void draw(Path folder, String only, Consumer<Path> drawn)
            throws IOException, InterruptedException {
        System.setProperty("java.awt.headless", "true");
        start();
        draw(
                folder,
                Shots.all(photo).stream().filter(shot -> shot.name().startsWith(only)).toList(),
                drawn);
    }

    void draw(Path folder, List<Shot> shots, Consumer<Path> drawn)
            throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Moments.keep(new SessionStore(scratch));
        for (Shot shot : shots) {
            Path file = folder.resolve(shot.file());
            save(draw(shot), file);
            drawn.accept(file);
        }
    }

    /** The picture of one view. */
    private Image draw(Shot shot) throws InterruptedException {
        Parent root = stage(shot).getScene().getRoot();
        return onFx(() -> snapshot(root, shot.frame()));
    }

    /** A window as a picture shows it, laid out and not opened. Not on the FX thread. */
    Stage stage(Shot shot) throws InterruptedException {
        Stage stage = onFx(() -> open(shot));
        fit(stage, shot.frame());
        return stage;
    }

    /** Lays a window out in another size. Not on the FX thread. */
    void fit(Stage stage, Shot.Frame frame) throws InterruptedException {
        // Type that has to shrink is set again on the next pulses.
        for (int pass = 0; pass < LAYOUT_PASSES; pass++) {
            onFx(() -> layOut(stage, frame));
        }
    }

    static void start() {
        try {
            Platform.startup(() -> {});
        } catch (IllegalStateException running) {
            // Then it need not be started.
        }
        Platform.setImplicitExit(false);
    }

    private static <T> T onFx(Callable<T> task) throws InterruptedException {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(task.call());
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        try {
            return done.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a view could not be drawn", e.getCause());
        }
    }

    private Stage open(Shot shot) {
        AppWindow window = new AppWindow(_ -> {}, furnishing(shot));
        Stage stage = new Stage();
        stage.setScene(window.scene());
        layOut(stage, shot.frame());
        shot.scene().accept(window);
        layOut(stage, shot.frame());
        return stage;
    }

    private Furnishing furnishing(Shot shot) {
        Settings plain = Settings.DEFAULT.afterIntroduction();
        Settings settings =
                plain.with(
                        plain.look()
                                .with(shot.theme().choice())
                                .with(MotionChoice.REDUCED)
                                .with(shot.language()));
        return new Furnishing(
                new SettingsKeeper(settings, _ -> {}, () -> {}),
                new SessionStore(shot.kept() ? scratch : scratch.resolve("none")),
                new Typesetter(Runnable::run),
                Runnable::run,
                (_, _) -> Optional.empty(),
                (_, _) -> Optional.empty(),
                new Nowhere(lessons, Moments.PACKS, photo),
                SEED);
    }

    private static boolean layOut(Stage stage, Shot.Frame frame) {
        stage.setRenderScaleX(frame.scale());
        stage.setRenderScaleY(frame.scale());
        Parent root = stage.getScene().getRoot();
        root.resize(frame.width(), frame.height());
        root.applyCss();
        root.layout();
        return true;
    }

    private static Image snapshot(Parent root, Shot.Frame frame) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(frame.scale(), frame.scale()));
        return root.snapshot(
                parameters,
                new WritableImage(frame.width() * frame.scale(), frame.height() * frame.scale()));
    }

    private static void save(Image image, Path file) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage plain = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        plain.setRGB(0, 0, width, height, pixels, 0, width);
        if (!ImageIO.write(plain, "png", file.toFile())) {
            throw new IOException("%s was not written".formatted(file));
        }
    }
}
