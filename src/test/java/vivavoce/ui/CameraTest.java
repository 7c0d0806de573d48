package vivavoce.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import vivavoce.camera.CameraFrame;
import vivavoce.camera.Picture;
import vivavoce.conversation.Intent;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** A page shown to the camera, whose pictures the test makes. */
class CameraTest extends WindowTest {

    @Test
    void theCameraIsOffUntilItIsAskedForAndOffAgainByEscape() throws Exception {
        assertThat(fixture.machine.asked).isEmpty();
        push(KeyCode.SHORTCUT, KeyCode.B);
        assertThat(pane().isVisible()).isTrue();
        assertThat(fixture.machine.asked).containsExactly("camera on");
        assertThat(fixture.find("#camera-title", Label.class).getText())
                .isEqualTo("The camera is on");
        push(KeyCode.ESCAPE);
        assertThat(pane().isVisible()).isFalse();
        assertThat(fixture.machine.asked).containsExactly("camera on", "camera off");
    }

    @Test
    void aPageHeldStillIsTakenByItselfAndStraightened() throws Exception {
        push(KeyCode.SHORTCUT, KeyCode.B);
        fixture.machine.seen = new CameraFrame(page(), 0);
        waitForAdvice("Hold it still");
        assertThat(fixture.intents).isEmpty();
        fixture.machine.seen = new CameraFrame(page(), 1_000);
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> !fixture.intents.isEmpty());
        Picture taken = ((Intent.Look) fixture.intents.getFirst()).picture();
        assertThat(taken.width()).isBetween(190, 210);
        assertThat(taken.height()).isBetween(130, 150);
        assertThat(fixture.machine.asked).containsExactly("camera on", "camera off");
        assertThat(fixture.find("#confirm", Node.class).isVisible()).isTrue();
    }

    @Test
    void whatIsSeenCanBeTakenAtOnce() throws Exception {
        fixture.robot.clickOn("#camera");
        fixture.machine.seen = new CameraFrame(new Picture(new float[320 * 240], 320, 240), 0);
        WaitForAsyncUtils.waitFor(
                5, TimeUnit.SECONDS, () -> !fixture.find("#camera-take", Node.class).isDisabled());
        fixture.robot.clickOn("#camera-take");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(((Intent.Look) fixture.intents.getFirst()).picture().width()).isEqualTo(320);
    }

    @Test
    void aCameraThatIsBusySaysWhatToDo() {
        fixture.machine.trouble = "The camera does not start: close the other program.";
        push(KeyCode.SHORTCUT, KeyCode.B);
        assertThat(fixture.find("#camera-advice", Label.class).getText())
                .isEqualTo(fixture.machine.trouble);
        assertThat(fixture.find("#camera-title", Label.class).getText())
                .isEqualTo("The camera is off");
        assertThat(fixture.find("#camera-take", Node.class).isVisible()).isFalse();
        assertThat(fixture.find("#camera-close", Button.class).getText()).isEqualTo("Close");
        push(KeyCode.ESCAPE);
        assertThat(pane().isVisible()).isFalse();
    }

    @Test
    void leavingTheLessonSwitchesItOff() {
        push(KeyCode.SHORTCUT, KeyCode.B);
        push(KeyCode.SHORTCUT, KeyCode.COMMA);
        assertThat(fixture.machine.asked).containsExactly("camera on", "camera off");
    }

    private Node pane() {
        return fixture.find("#camera-pane", Node.class);
    }

    private void waitForAdvice(String words) throws Exception {
        WaitForAsyncUtils.waitFor(
                5,
                TimeUnit.SECONDS,
                () -> fixture.find("#camera-advice", Label.class).getText().contains(words));
    }

    /** White on dark, 200 by 140 pixels. */
    private static Picture page() {
        float[] grey = new float[320 * 240];
        Arrays.fill(grey, 0.2f);
        for (int y = 50; y < 190; y++) {
            Arrays.fill(grey, y * 320 + 60, y * 320 + 260, 0.9f);
        }
        return new Picture(grey, 320, 240);
    }

    private void push(KeyCode... keys) {
        fixture.robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
