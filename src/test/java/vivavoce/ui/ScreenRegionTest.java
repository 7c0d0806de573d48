package vivavoce.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import vivavoce.camera.Picture;
import vivavoce.conversation.Intent;
import vivavoce.ui.problem.ScreenEye;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A part of the screen becomes the picture of the problem. */
class ScreenRegionTest extends WindowTest {

    private boolean closed;
    private final WhiteScreen eye = new WhiteScreen();

    @BeforeEach
    void open() throws Exception {
        fixture.machine.screen = eye;
        fixture.scene().getWindow().setOnHidden(_ -> closed = true);
        ask();
    }

    private void ask() throws Exception {
        fixture.robot.push(KeyCode.SHORTCUT, KeyCode.S);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> Window.getWindows().size() == 2);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aFrameDrawnWithTheMouseIsThePicture() throws Exception {
        drag(100, 80, 300, 180);
        Picture picture = ((Intent.Look) fixture.intents.getFirst()).picture();
        assertThat(picture.width()).isEqualTo(200);
        assertThat(picture.height()).isEqualTo(100);
        assertThat(fixture.find("#confirm", Node.class).isVisible()).isTrue();
        assertTheWindowIsBack();
    }

    @Test
    void enterTakesTheWholeScreen() throws Exception {
        fixture.robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        Picture picture = ((Intent.Look) fixture.intents.getFirst()).picture();
        assertThat(picture.width()).isGreaterThanOrEqualTo(1000);
        assertTheWindowIsBack();
    }

    @Test
    void escapeTakesNothingAndStopsNothing() throws Exception {
        fixture.robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(fixture.intents).isEmpty();
        assertTheWindowIsBack();
    }

    @Test
    void aClickIsNoPartOfTheScreen() {
        drag(100, 80, 100, 80);
        assertThat(fixture.intents).isEmpty();
        assertThat(Window.getWindows()).hasSize(2);
    }

    @Test
    void theWindowItselfIsNotInThePicture() {
        assertThat(eye.stoodThere).isEmpty();
    }

    @Test
    void whereNoProgramMayLookItSaysWhatToDo() throws Exception {
        fixture.robot.push(KeyCode.ESCAPE);
        for (ScreenEye blind : List.of(blind(false), blind(true))) {
            fixture.machine.screen = blind;
            WindowFixture.onFx(() -> {
                fixture.window.say("");
                return true;
            });
            fixture.robot.push(KeyCode.SHORTCUT, KeyCode.S);
            Label notice = fixture.find("#notice", Label.class);
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !notice.getText().isEmpty());
            assertThat(notice.getText())
                    .isEqualTo(
                            "This desktop lets no program look at the screen: take a picture of it"
                                    + " with the desktop's own key, then press Ctrl+V here.");
            assertTheWindowIsBack();
        }
    }

    private static ScreenEye blind(boolean hopeful) {
        return new ScreenEye() {
            @Override
            public boolean mayLook() {
                return hopeful;
            }

            @Override
            public Optional<WritableImage> look(Rectangle2D bounds) {
                return Optional.empty();
            }
        };
    }

    @Test
    void steppingAsideIsNotClosing() throws Exception {
        assertThat(closed).isFalse();
        fixture.robot.push(KeyCode.ESCAPE);
        fixture.robot.push(KeyCode.SHORTCUT, KeyCode.Q);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(closed).isTrue();
    }

    private void drag(double fromX, double fromY, double toX, double toY) {
        fixture.robot
                .moveTo(fromX, fromY)
                .press(MouseButton.PRIMARY)
                .moveTo(toX, toY)
                .release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void assertTheWindowIsBack() {
        assertThat(Window.getWindows()).containsExactly(fixture.scene().getWindow());
    }
}
