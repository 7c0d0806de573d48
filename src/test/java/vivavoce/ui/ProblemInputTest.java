package vivavoce.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import vivavoce.conversation.ConversationView;
import vivavoce.conversation.Intent;

import java.util.List;

/** "Is this right?", "I heard", and the maths keys. */
class ProblemInputTest extends WindowTest {

    @Test
    void aReadingIsConfirmedByEnter() throws Exception {
        fixture.show(Moments.seen());
        assertThat(confirming()).isTrue();
        press(KeyCode.ENTER);
        assertThat(fixture.intents)
                .containsExactly(new Intent.SetProblem(List.of("3x+1=4", "3x=3")));
        assertThat(confirming()).isFalse();
    }

    @Test
    void aReadingIsMendedByKeys() throws Exception {
        fixture.show(Moments.seen());
        fixture.robot.clickOn("#read-line-1").push(KeyCode.SHORTCUT, KeyCode.A).write("3x+7=4");
        fixture.robot.clickOn("#read-line-2").push(KeyCode.SHORTCUT, KeyCode.A);
        press(KeyCode.DELETE);
        fixture.robot.clickOn("#confirm-yes");
        assertThat(fixture.intents).containsExactly(new Intent.SetProblem(List.of("3x+7=4")));
    }

    @Test
    void whatCannotBeReadIsSaidAndNotSent() throws Exception {
        fixture.show(Moments.seen());
        fixture.robot.clickOn("#read-line-1").push(KeyCode.SHORTCUT, KeyCode.A).write("3x+=");
        press(KeyCode.ENTER);
        assertThat(fixture.intents).isEmpty();
        assertThat(fixture.scene().getRoot().lookupAll(".trouble"))
                .anySatisfy(node ->
                        assertThat(((Label) node).getText()).startsWith("I cannot read \"3x+=\""));
    }

    @Test
    void aPageThatCouldNotBeReadIsTyped() throws Exception {
        fixture.show(Moments.unreadable());
        fixture.robot.write("x+2=5");
        press(KeyCode.ENTER);
        assertThat(fixture.intents).containsExactly(new Intent.SetProblem(List.of("x+2=5")));
    }

    @Test
    void aPictureThatIsNotWantedIsDiscarded() throws Exception {
        fixture.show(Moments.seen());
        fixture.robot.clickOn("#confirm-no");
        assertThat(fixture.intents).containsExactly(new Intent.Discard());
        assertThat(confirming()).isFalse();
    }

    @Test
    void whatWasConfirmedAloudIsNoLongerAsked() throws Exception {
        fixture.show(Moments.seen());
        fixture.show(Moments.start());
        assertThat(confirming()).isFalse();
        assertThat(fixture.intents).isEmpty();
    }

    @Test
    void whatIsHeardIsShownAndCorrected() throws Exception {
        fixture.show(Moments.hearing());
        assertThat(fixture.find("#heard", Node.class).getAccessibleText()).contains("3x = 3");
        fixture.robot.clickOn("#heard").write("3x = 5");
        press(KeyCode.ENTER);
        assertThat(fixture.intents).containsExactly(new Intent.Typed("3x = 5"));
    }

    @Test
    void talkWithoutMathsShowsNothingHeard() throws Exception {
        ConversationView talk = Moments.start().hearing("can you help me");
        fixture.show(talk);
        assertThat(fixture.find("#heard", Node.class).getParent().isVisible()).isFalse();
    }

    @Test
    void theMathsKeysType() throws Exception {
        press(KeyCode.SHORTCUT, KeyCode.K);
        fixture.settle();
        fixture.robot.clickOn("#key-root").write("9").clickOn("#key-times").write("2");
        fixture.robot.clickOn("#key-at-most").write("7");
        assertThat(fixture.find("#typed", TextField.class).getText()).isEqualTo("√9×2≤7");
        press(KeyCode.SHORTCUT, KeyCode.K);
        assertThat(fixture.find("#maths-keys", Node.class).isVisible()).isFalse();
    }

    private boolean confirming() {
        return fixture.find("#confirm", Node.class).isVisible();
    }

    private void press(KeyCode... keys) {
        fixture.robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
