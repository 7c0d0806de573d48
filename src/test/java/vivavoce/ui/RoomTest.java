package vivavoce.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import vivavoce.conversation.ConversationView;
import vivavoce.conversation.Intent;
import vivavoce.conversation.Meters;
import vivavoce.conversation.ResponseGaps;

/** What a tutor does in front of a room: presenter keys, a scripted student, the latency meter. */
class RoomTest extends WindowTest {

    @Test
    void aPresentersRemoteSteersTheLessonInAProjectorsWindowOnly() throws Exception {
        push(KeyCode.PAGE_DOWN);
        assertThat(fixture.intents).isEmpty();
        push(KeyCode.F5);
        push(KeyCode.PAGE_DOWN);
        push(KeyCode.PAGE_UP);
        assertThat(fixture.intents).containsExactly(new Intent.GoOn(), new Intent.SayAgain());
        push(KeyCode.F5);
        push(KeyCode.PAGE_DOWN);
        assertThat(fixture.intents).hasSize(2);
    }

    @Test
    void aScriptedStudentComesAndIsSentAway() throws Exception {
        push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        fixture.robot.clickOn("#demonstrate");
        fixture.settle();
        assertThat(fixture.machine.asked).containsExactly("demo");
        assertThat(fixture.find("#demo-bar", Node.class).isVisible()).isTrue();
        assertThat(fixture.find("#typed", Node.class).isVisible()).isTrue();
        fixture.robot.clickOn("#demo-stop");
        fixture.settle();
        assertThat(fixture.machine.asked).containsExactly("demo", "demo over");
        assertThat(fixture.find("#demo-bar", Node.class).isVisible()).isFalse();
    }

    @Test
    void theBarGoesWhenTheStudentHasLeft() throws Exception {
        push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        fixture.robot.clickOn("#demonstrate");
        fixture.machine.over.run();
        fixture.settle();
        assertThat(fixture.find("#demo-bar", Node.class).isVisible()).isFalse();
    }

    @Test
    void theLatencyMeterShowsWhatWasMeasured() throws Exception {
        ResponseGaps gaps = ResponseGaps.NONE.with(300).with(250).with(900);
        ConversationView view = Moments.middle().with(new Meters(0, 0, gaps));
        fixture.show(view);
        assertThat(fixture.find("#latency", Node.class).isVisible()).isFalse();
        push(KeyCode.F8);
        assertThat(fixture.find("#latency", Label.class).getText())
                .contains("Last reply 0.90 s", "median 0.30 s", "within 0.90 s", "3 replies");
    }

    @Test
    void theCameraBadgeSaysWhatTheCameraDoes() throws Exception {
        fixture.show(Moments.start());
        assertThat(name("#badge-camera")).contains("Camera: off");
        push(KeyCode.SHORTCUT, KeyCode.B);
        assertThat(name("#badge-camera")).contains("Camera: on");
        push(KeyCode.ESCAPE);
        assertThat(name("#badge-camera")).contains("Camera: off");
        fixture.machine.trouble = "The camera does not start: close the other program.";
        push(KeyCode.SHORTCUT, KeyCode.B);
        assertThat(name("#badge-camera")).contains("not available", fixture.machine.trouble);
    }

    @Test
    void theCameraThatWasChosenIsSwitchedOn() throws Exception {
        WindowFixture.onFx(() -> {
            fixture.settings.change(all -> all.with(all.devices().withCamera("Desk")));
            return true;
        });
        push(KeyCode.SHORTCUT, KeyCode.B);
        assertThat(fixture.machine.asked).containsExactly("camera on: Desk");
    }

    private String name(String query) {
        return fixture.find(query, Labeled.class).getAccessibleText();
    }

    private void push(KeyCode... keys) throws Exception {
        fixture.robot.push(keys);
        fixture.settle();
    }
}
