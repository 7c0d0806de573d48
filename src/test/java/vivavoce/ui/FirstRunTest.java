package vivavoce.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import vivavoce.conversation.Intent;
import vivavoce.settings.Settings;
import vivavoce.ui.setup.SoundCheck;

import java.util.List;

/** The first minutes: three screens at most, each of which may be skipped. */
class FirstRunTest extends WindowTest {

    private void introduce() throws Exception {
        WindowFixture.onFx(() -> {
            fixture.settings.change(now ->
                    new Settings(now.look(), now.talk(), now.devices(), now.privacy(), false));
            fixture.window.introduce();
            return true;
        });
        fixture.settle();
    }

    @Test
    void threeScreensLeadToTheLesson() throws Exception {
        introduce();
        assertThat(title()).isEqualTo("Can I hear you?");
        fixture.robot.clickOn("#setup-play");
        fixture.robot.clickOn("#setup-next");
        fixture.settle();
        assertThat(title()).isEqualTo("Can you hear me?");
        press(KeyCode.ENTER);
        fixture.settle();
        assertThat(fixture.settings.current().introduced()).isFalse();
        assertThat(title()).isEqualTo("Between you and me");
        fixture.robot.clickOn("#setup-keep").clickOn("#setup-next");
        fixture.settle();
        assertThat(setup().isVisible()).isFalse();
        assertThat(fixture.settings.current().introduced()).isTrue();
        assertThat(fixture.settings.current().privacy().keepSessions()).isTrue();
        assertThat(fixture.machine.asked).contains("listen ", "play ", "stop");
    }

    @Test
    void aMicrophoneIsChosenByName() throws Exception {
        introduce();
        ComboBox<?> microphones = fixture.find("#setup-microphone", ComboBox.class);
        WindowFixture.onFx(() -> {
            microphones.getSelectionModel().select(1);
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(fixture.settings.current().devices().microphone()).isEqualTo("USB");
        assertThat(fixture.machine.asked).contains("listen USB");
    }

    @Test
    void withoutDevicesItSaysWhatToDo() throws Exception {
        fixture.machine.found = new SoundCheck.Found(List.of(), List.of());
        introduce();
        assertThat(fixture.find("#setup-trouble", Label.class).getText()).contains("type to me");
    }

    @Test
    void theEchoIsTestedAndWhatFollowsIsSaid() throws Exception {
        introduce();
        fixture.robot.clickOn("#setup-next");
        fixture.settle();
        fixture.robot.clickOn("#setup-echo");
        fixture.settle();
        assertThat(fixture.machine.asked).contains("echo");
        assertThat(fixture.find("#setup-echo-found", Label.class).getText())
                .isEqualTo("To interrupt me: speak up. It is hardly cancelled.");
    }

    @Test
    void everythingIsSkippedByOneButtonOrEscape() throws Exception {
        introduce();
        fixture.robot.clickOn("#setup-skip");
        assertThat(fixture.settings.current().introduced()).isTrue();
        introduce();
        press(KeyCode.ESCAPE);
        assertThat(setup().isVisible()).isFalse();
        assertThat(fixture.settings.current().introduced()).isTrue();
    }

    @Test
    void whatIsSaidToTryTheMicrophoneIsNotSaidToTheTutor() throws Exception {
        introduce();
        assertThat(fixture.intents).containsExactly(new Intent.Mute(true));
        press(KeyCode.ENTER);
        press(KeyCode.ENTER);
        press(KeyCode.ENTER);
        assertThat(fixture.intents).containsExactly(new Intent.Mute(true), new Intent.Mute(false));
    }

    @Test
    void aMicrophoneThatWasOffStaysOff() throws Exception {
        press(KeyCode.SHORTCUT, KeyCode.M);
        introduce();
        fixture.robot.clickOn("#setup-skip");
        assertThat(fixture.intents).containsOnly(new Intent.Mute(true)).hasSize(3);
    }

    @Test
    void whoHasSeenThemDoesNotSeeThemAgain() throws Exception {
        WindowFixture.onFx(() -> {
            fixture.window.introduce();
            return true;
        });
        assertThat(setup().isVisible()).isFalse();
    }

    private Node setup() {
        return fixture.find("#setup", Node.class);
    }

    private String title() {
        return fixture.find("#setup-title", Label.class).getText();
    }

    private void press(KeyCode... keys) {
        fixture.robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
