package vivavoce.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import vivavoce.camera.Picture;
import vivavoce.conversation.Intent;

import java.util.concurrent.TimeUnit;

/** A part of the screen becomes the picture of the problem. */
class ScreenRegionTest extends WindowTest {

    @BeforeEach
    void open() throws Exception {
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
        assertThat(fixture.scene().getWindow().getOpacity()).isOne();
    }
}
