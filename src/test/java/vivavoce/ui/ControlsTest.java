package vivavoce.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import vivavoce.conversation.Intent;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every control by mouse and by keyboard. */
class ControlsTest extends WindowTest {

    private static final List<String> BUTTONS =
            List.of("#hint", "#say-again", "#slower", "#wait", "#go-on", "#new-problem", "#stop");

    private static final List<Intent> INTENTS =
            List.of(
                    new Intent.Hint(),
                    new Intent.SayAgain(),
                    new Intent.Slower(),
                    new Intent.Wait(),
                    new Intent.GoOn(),
                    new Intent.Typed("Can I have a new problem?"),
                    new Intent.Stop());

    @Test
    void everyButtonSendsItsIntentByMouse() {
        for (String button : BUTTONS) {
            fixture.robot.clickOn(button);
        }
        assertThat(fixture.intents).containsExactlyElementsOf(INTENTS);
    }

    @Test
    void everyButtonSendsItsIntentByItsKey() {
        press(KeyCode.SHORTCUT, KeyCode.H);
        press(KeyCode.SHORTCUT, KeyCode.R);
        press(KeyCode.SHORTCUT, KeyCode.L);
        press(KeyCode.SPACE);
        press(KeyCode.SHORTCUT, KeyCode.G);
        press(KeyCode.SHORTCUT, KeyCode.N);
        press(KeyCode.ESCAPE);
        assertThat(fixture.intents).containsExactlyElementsOf(INTENTS);
    }

    @Test
    void aFocusedButtonIsPressedBySpace() throws Exception {
        for (String button : BUTTONS) {
            focus(button);
            press(KeyCode.SPACE);
        }
        assertThat(fixture.intents).containsExactlyElementsOf(INTENTS);
    }

    @Test
    void afterAClickSpaceMeansWait() {
        fixture.robot.clickOn("#hint");
        press(KeyCode.SPACE);
        assertThat(fixture.intents).containsExactly(new Intent.Hint(), new Intent.Wait());
    }

    @Test
    void whileItWaitsSpaceMeansGoOn() throws Exception {
        fixture.show(Moments.waiting());
        press(KeyCode.SPACE);
        assertThat(fixture.intents).containsExactly(new Intent.GoOn());
    }

    @Test
    void escapeStopsEvenWhileTyping() {
        fixture.robot.clickOn("#typed").write("so x is");
        press(KeyCode.ESCAPE);
        assertThat(fixture.intents).containsExactly(new Intent.Stop());
        assertThat(fixture.find("#typed", TextField.class).getText()).isEqualTo("so x is");
    }

    @Test
    void enterSendsWhatIsTyped() {
        fixture.robot.clickOn("#typed").write(" x equals one ");
        press(KeyCode.ENTER);
        assertThat(fixture.intents).containsExactly(new Intent.Typed("x equals one"));
        assertThat(fixture.find("#typed", TextField.class).getText()).isEmpty();
    }

    @Test
    void theSendButtonSendsWhatIsTypedButNotNothing() {
        fixture.robot.clickOn("#send").clickOn("#typed").write("x = 1").clickOn("#send");
        assertThat(fixture.intents).containsExactly(new Intent.Typed("x = 1"));
    }

    @Test
    void whoJustStartsToTypeTypesIntoTheLine() {
        fixture.robot.write("3x = 3");
        press(KeyCode.ENTER);
        assertThat(fixture.intents).containsExactly(new Intent.Typed("3x = 3"));
    }

    @Test
    void theMicrophoneIsSwitchedByMouseAndKey() {
        fixture.robot.clickOn("#mute");
        press(KeyCode.SHORTCUT, KeyCode.M);
        assertThat(fixture.intents).containsExactly(new Intent.Mute(true), new Intent.Mute(false));
    }

    @Test
    void theThemeIsSwitchedByMouseAndKey() {
        fixture.robot.clickOn("#theme");
        assertThat(fixture.window.root().getStyleClass()).contains("dark").doesNotContain("light");
        press(KeyCode.SHORTCUT, KeyCode.D);
        assertThat(fixture.window.root().getStyleClass()).contains("light").doesNotContain("dark");
    }

    @Test
    void tabReachesEveryControlAndEachHasAName() throws Exception {
        fixture.show(Moments.error());
        Set<String> reached = new HashSet<>();
        for (int i = 0; i < 30; i++) {
            press(KeyCode.TAB);
            reached.add(String.valueOf(fixture.scene().getFocusOwner().getId()));
        }
        assertThat(reached)
                .contains("hint", "say-again", "slower", "wait", "go-on", "stop")
                .contains("mute", "picture", "typed", "keypad", "send", "theme", "help", "dismiss")
                .contains("go-lesson", "go-settings")
                .contains("board", "captions");
        assertThat(fixture.scene().getRoot().lookupAll(".button"))
                .hasSizeGreaterThan(10)
                .allSatisfy(node -> assertThat(node.getAccessibleText()).isNotBlank());
        assertThat(fixture.find("#mute", ButtonBase.class).getAccessibleText()).isNotBlank();
        assertThat(fixture.find("#typed", TextField.class).getAccessibleText()).isNotBlank();
    }

    @Test
    void aFocusedButtonIsSeen() throws Exception {
        Button hint = fixture.find("#hint", Button.class);
        var before = hint.getBorder();
        while (fixture.scene().getFocusOwner() != hint) {
            press(KeyCode.TAB);
        }
        fixture.settle();
        assertThat(hint.getBorder()).isNotEqualTo(before);
    }

    private void press(KeyCode... keys) {
        fixture.robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void focus(String query) throws Exception {
        WindowFixture.onFx(() -> {
            fixture.scene().lookup(query).requestFocus();
            return query;
        });
    }
}
