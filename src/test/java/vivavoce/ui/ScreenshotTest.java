package vivavoce.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.robot.Robot;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import vivavoce.conversation.ConversationView;
import vivavoce.ui.board.Typesetter;
import vivavoce.ui.look.Motion;
import vivavoce.ui.look.Theme;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;

import javax.imageio.ImageIO;

/** Draws every state of the window to {@code target/screenshots}, to be looked at. */
class ScreenshotTest {

    private static final Path FOLDER = Path.of("target", "screenshots");

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.asyncFx(() -> new Robot().mouseMove(2, 2)).get();
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @ParameterizedTest
    @CsvSource({
        "start, LIGHT, 1280, 800, 1", "start, DARK, 1280, 800, 1",
        "middle, LIGHT, 1280, 800, 1", "middle, DARK, 1280, 800, 1",
        "middle, LIGHT, 1024, 700, 1", "middle, LIGHT, 1920, 1080, 2",
        "thinking, LIGHT, 1280, 800, 1", "waiting, LIGHT, 1280, 800, 1",
        "waiting, DARK, 1024, 700, 1", "error, LIGHT, 1280, 800, 1",
        "error, DARK, 1024, 700, 1", "longBoard, LIGHT, 1024, 700, 1",
        "longBoard, DARK, 1280, 800, 1", "longTalk, LIGHT, 1024, 700, 1",
        "drop, LIGHT, 1280, 800, 1", "drop, DARK, 1280, 800, 1",
        "typing, LIGHT, 1280, 800, 1", "typing, DARK, 1024, 700, 1"
    })
    void draw(String moment, Theme theme, int width, int height, int scale) throws Exception {
        Furnishing furnishing =
                new Furnishing(
                        theme,
                        Motion.REDUCED,
                        new Typesetter(Runnable::run),
                        Runnable::run,
                        _ -> Optional.empty());
        Size size = new Size(width, height, scale);
        Scene scene = onFx(() -> open(furnishing, moment, size));
        // Type that has to shrink is set again on the next pulse.
        WaitForAsyncUtils.waitForFxEvents();
        Image image = onFx(() -> snapshot(scene.getRoot(), size));
        Path file = FOLDER.resolve("%s-%s-%s.png".formatted(moment, theme, size));
        save(image, file);
        assertThat(image.getWidth()).isEqualTo(width * scale);
        assertThat(file).isNotEmptyFile();
    }

    private static ConversationView view(String moment) {
        return switch (moment) {
            case "start" -> Lessons.start();
            case "middle" -> Lessons.middle();
            case "thinking" -> Lessons.thinking();
            case "waiting" -> Lessons.waiting();
            case "longTalk" -> Lessons.longTalk();
            case "drop", "typing" -> Lessons.middle();
            case "error" -> Lessons.error();
            default -> Lessons.longBoard();
        };
    }

    private static <T> T onFx(Callable<T> task) throws Exception {
        return WaitForAsyncUtils.asyncFx(task).get();
    }

    private static Scene open(Furnishing furnishing, String moment, Size size) {
        LessonWindow window = new LessonWindow(_ -> {}, furnishing);
        Stage stage = new Stage();
        stage.setScene(window.scene());
        stage.setWidth(size.width());
        stage.setHeight(size.height());
        if (size.scale() == 1) {
            stage.show();
        } else {
            // The headless screen has no room for these, but the scene is laid out all the same.
            stage.setRenderScaleX(size.scale());
            stage.setRenderScaleY(size.scale());
        }
        window.show(view(moment));
        act(moment, window);
        lay(window.root(), size);
        return window.scene();
    }

    /** The headless screen is smaller than some of these windows. */
    private static void lay(Parent root, Size size) {
        root.resize(size.width(), size.height());
        for (int pass = 0; pass < 3; pass++) {
            root.applyCss();
            root.layout();
        }
    }

    private static Image snapshot(Parent root, Size size) {
        lay(root, size);
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(size.scale(), size.scale()));
        return root.snapshot(
                parameters,
                new WritableImage(size.width() * size.scale(), size.height() * size.scale()));
    }

    private static void act(String moment, LessonWindow window) {
        switch (moment) {
            case "drop" -> window.root().lookup("#drop-overlay").setVisible(true);
            case "typing" -> {
                window.toggleMute();
                window.type("x equals one");
            }
            default -> {}
        }
    }

    private static void save(Image image, Path file) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage plain = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        plain.setRGB(0, 0, width, height, pixels, 0, width);
        Files.createDirectories(file.getParent());
        ImageIO.write(plain, "png", file.toFile());
    }

    private record Size(int width, int height, int scale) {

        @Override
        public String toString() {
            return "%dx%d@%d".formatted(width, height, scale);
        }
    }
}
