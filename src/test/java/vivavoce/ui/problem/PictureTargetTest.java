package vivavoce.ui.problem;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import vivavoce.camera.Picture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Dropping; the headless screen drags nothing, so the clipboard stands for what is dragged. */
class PictureTargetTest {

    private final List<Picture> seen = new ArrayList<>();
    private final List<String> trouble = new ArrayList<>();
    private final List<Path> lessons = new ArrayList<>();
    private final PictureIntake intake =
            new PictureIntake(Runnable::run, seen::add, lessons::add, trouble::add);

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aPictureIsWelcomedAndTaken() throws Exception {
        ClipboardContent content = new ClipboardContent();
        content.putImage(new WritableImage(4, 3));
        onFx(() -> {
            Clipboard dragged = clipboard(content);
            DropOverlay overlay = new DropOverlay();
            PictureTarget target = new PictureTarget(intake, overlay);
            assertThat(target.offer(dragged)).isTrue();
            assertThat(overlay.isVisible()).isTrue();
            assertThat(target.drop(dragged)).isTrue();
            assertThat(overlay.isVisible()).isFalse();
        });
        assertThat(seen).hasSize(1);
        assertThat(seen.getFirst().width()).isEqualTo(4);
    }

    @Test
    void wordsAreNotTaken() throws Exception {
        ClipboardContent content = new ClipboardContent();
        content.putString("x = 1");
        onFx(() -> {
            Clipboard dragged = clipboard(content);
            DropOverlay overlay = new DropOverlay();
            PictureTarget target = new PictureTarget(intake, overlay);
            assertThat(target.offer(dragged)).isFalse();
            assertThat(overlay.isVisible()).isFalse();
            assertThat(target.drop(dragged)).isFalse();
        });
        assertThat(seen).isEmpty();
        assertThat(trouble).isEmpty();
    }

    @Test
    void aLessonFileIsALessonAndNoPicture() throws Exception {
        Path lesson = Path.of("assets", "lessons", "04-RATIO.JSON");
        drop(lesson);
        assertThat(lessons).containsExactly(lesson.toAbsolutePath());
        assertThat(seen).isEmpty();
        assertThat(trouble).isEmpty();
    }

    @Test
    void anotherFileOrAFolderIsAnsweredByOneSentence(@TempDir Path folder) throws Exception {
        drop(Files.writeString(folder.resolve("song.mp3"), "la la"));
        drop(Files.createDirectory(folder.resolve("homework")));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(trouble)
                .containsExactly(
                        "song.mp3 is not a picture I can read; a PNG or JPEG will do.",
                        "homework is not a picture I can read; a PNG or JPEG will do.");
        assertThat(seen).isEmpty();
        assertThat(lessons).isEmpty();
    }

    private void drop(Path file) throws Exception {
        ClipboardContent content = new ClipboardContent();
        content.putFiles(List.of(file.toAbsolutePath().toFile()));
        onFx(() -> {
            PictureTarget target = new PictureTarget(intake, new DropOverlay());
            assertThat(target.drop(clipboard(content))).isTrue();
        });
    }

    private static Clipboard clipboard(ClipboardContent content) {
        Clipboard.getSystemClipboard().setContent(content);
        return Clipboard.getSystemClipboard();
    }

    private static void onFx(Runnable task) throws Exception {
        WaitForAsyncUtils.asyncFx(task).get();
    }
}
