package vivavoce.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import vivavoce.camera.Picture;
import vivavoce.conversation.Intent;
import vivavoce.maths.Topic;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;

/** Opening and pasting a picture of a problem. */
class ProblemPictureTest extends WindowTest {

    @TempDir Path folder;

    @Test
    void aPictureIsOpenedByKeyAndByButton() throws Exception {
        fixture.chosen = Optional.of(picture("problem.png"));
        push(KeyCode.SHORTCUT, KeyCode.O);
        fixture.robot.clickOn("#picture");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(fixture.intents).hasSize(2).allSatisfy(ProblemPictureTest::isTheProblem);
    }

    @Test
    void nothingIsSentWhenNothingIsChosen() {
        push(KeyCode.SHORTCUT, KeyCode.O);
        assertThat(fixture.intents).isEmpty();
    }

    @Test
    void whatIsNotAPictureIsSaidInASentence() throws Exception {
        fixture.chosen = Optional.of(Files.writeString(folder.resolve("notes.txt"), "3x+1=4"));
        push(KeyCode.SHORTCUT, KeyCode.O);
        assertThat(fixture.intents).isEmpty();
        assertThat(fixture.find("#notice", Label.class).getText())
                .isEqualTo("notes.txt is not a picture I can read; a PNG or JPEG will do.");
        assertThat(fixture.find(".notice", Node.class).isVisible()).isTrue();
    }

    @Test
    void aPictureIsPasted() throws Exception {
        WritableImage image = new WritableImage(2, 1);
        image.getPixelWriter().setColor(0, 0, Color.BLACK);
        image.getPixelWriter().setColor(1, 0, Color.WHITE);
        ClipboardContent content = new ClipboardContent();
        content.putImage(image);
        paste(content);
        assertThat(fixture.intents).hasSize(1).allSatisfy(ProblemPictureTest::isTheProblem);
    }

    @Test
    void aPictureFileIsPastedEvenIntoTheTypedLine() throws Exception {
        ClipboardContent content = new ClipboardContent();
        content.putFiles(List.of(picture("problem.png").toFile()));
        fixture.robot.clickOn("#typed");
        paste(content);
        assertThat(fixture.intents).hasSize(1).allSatisfy(ProblemPictureTest::isTheProblem);
    }

    @Test
    void aLessonFileThatIsPastedBeginsItsLesson() throws Exception {
        ClipboardContent content = new ClipboardContent();
        content.putFiles(List.of(Path.of("assets", "lessons", "04-ratio.json").toFile()));
        paste(content);
        Intent.Teach begun = (Intent.Teach) fixture.intents.getFirst();
        assertThat(begun.plan().topic()).isEqualTo(Topic.RATIO);
    }

    @Test
    void pastedWordsStayWords() throws Exception {
        ClipboardContent content = new ClipboardContent();
        content.putString("x = 1");
        fixture.robot.clickOn("#typed");
        paste(content);
        assertThat(fixture.find("#typed", TextField.class).getText()).isEqualTo("x = 1");
        assertThat(fixture.intents).isEmpty();
    }

    private Path picture(String name) throws IOException {
        BufferedImage image = new BufferedImage(2, 1, BufferedImage.TYPE_INT_RGB);
        image.setRGB(1, 0, 0xffffff);
        Path file = folder.resolve(name);
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    private static void isTheProblem(Intent intent) {
        Picture picture = ((Intent.Look) intent).picture();
        assertThat(picture.width()).isEqualTo(2);
        assertThat(picture.height()).isEqualTo(1);
        assertThat(picture.grey()).containsExactly(0f, 1f);
    }

    private void paste(ClipboardContent content) throws Exception {
        WindowFixture.onFx(() -> Clipboard.getSystemClipboard().setContent(content));
        push(KeyCode.SHORTCUT, KeyCode.V);
    }

    private void push(KeyCode... keys) {
        fixture.robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
