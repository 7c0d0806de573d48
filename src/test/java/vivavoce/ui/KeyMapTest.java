package vivavoce.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import vivavoce.conversation.Intent;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The card on F1 tells the truth: each key that it lists, pressed as it is written there. */
class KeyMapTest extends WindowTest {

    private static final Map<String, KeyCode> NAMES =
            Map.of(
                    "Ctrl", KeyCode.CONTROL,
                    "Shift", KeyCode.SHIFT,
                    "Escape", KeyCode.ESCAPE,
                    ",", KeyCode.COMMA);

    private final Map<String, Check> checks = new LinkedHashMap<>();

    @FunctionalInterface
    private interface Check {
        void run() throws Exception;
    }

    @Test
    void everyKeyDoesWhatTheCardSays() throws Exception {
        lessonKeys();
        windowKeys();
        press("F1");
        List<String> listed = listed();
        press("F1");
        assertThat(checks.keySet()).containsExactlyInAnyOrderElementsOf(listed);
        for (String line : checks.keySet()) {
            checks.get(line).run();
        }
    }

    private void lessonKeys() {
        asks("Ctrl+H: Give me a hint", new Intent.Hint());
        asks("Ctrl+R: Say that again", new Intent.SayAgain());
        asks("Ctrl+L: Speak more slowly", new Intent.Slower());
        asks("Space: Stay quiet until I come back", new Intent.Wait());
        checks.put(
                "Space: Go on where you stopped",
                () -> {
                    fixture.show(Moments.waiting());
                    assertAsks("Space", new Intent.GoOn());
                    fixture.show(Moments.middle());
                });
        asks("Ctrl+N: Give me a new problem", new Intent.Typed("Can I have a new problem?"));
        asks("Escape: Stop speaking now", new Intent.Stop());
        asks("Ctrl+M: Microphone off and on", new Intent.Mute(true));
        checks.put(
                "Ctrl+O: Open a picture of a problem",
                () -> {
                    fixture.chosen = Optional.of(Path.of("assets", "demo", "problem.png"));
                    press("Ctrl+O");
                    assertThat(fixture.intents.getLast()).isInstanceOf(Intent.Look.class);
                });
        checks.put(
                "Ctrl+V: Paste a picture",
                () -> {
                    Path picture = Path.of("assets", "demo", "problem.png").toAbsolutePath();
                    WindowFixture.onFx(() ->
                            Clipboard.getSystemClipboard()
                                    .setContent(
                                            Map.of(DataFormat.FILES, List.of(picture.toFile()))));
                    int before = fixture.intents.size();
                    press("Ctrl+V");
                    assertThat(fixture.intents).hasSize(before + 1);
                    assertThat(fixture.intents.getLast()).isInstanceOf(Intent.Look.class);
                });
        checks.put(
                "Ctrl+S: Take a part of the screen",
                () -> {
                    press("Ctrl+S");
                    WaitForAsyncUtils.waitFor(
                            10, TimeUnit.SECONDS, () -> Window.getWindows().size() == 2);
                    press("Escape");
                });
        checks.put(
                "Ctrl+B: Camera on and off",
                () -> {
                    press("Ctrl+B");
                    press("Ctrl+B");
                    assertThat(fixture.machine.asked).containsExactly("camera on", "camera off");
                });
        checks.put(
                "Ctrl+K: Maths keys",
                () -> {
                    press("Ctrl+K");
                    assertThat(isVisible("#maths-keys")).isTrue();
                    press("Ctrl+K");
                    WindowFixture.onFx(() -> {
                        fixture.window.root().requestFocus();
                        return true;
                    });
                });
        checks.put(
                "Letters, digits: Type to your tutor; Enter sends",
                () -> {
                    fixture.robot.write("x1");
                    assertThat(fixture.find("#typed", TextField.class).getText()).isEqualTo("x1");
                    fixture.robot.push(KeyCode.ENTER);
                    assertThat(fixture.intents.getLast()).isEqualTo(new Intent.Typed("x1"));
                });
    }

    private void windowKeys() {
        leadsTo("Ctrl+2: Practice", Place.PRACTICE);
        leadsTo("Ctrl+3: History", Place.HISTORY);
        leadsTo("Ctrl+,: Settings", Place.SETTINGS);
        leadsTo("Ctrl+1: Lesson", Place.LESSON);
        checks.put(
                "Ctrl+D: Light or dark",
                () -> {
                    press("Ctrl+D");
                    assertThat(fixture.window.root().getStyleClass()).contains("dark");
                });
        checks.put(
                "F5: Large and strong, for a room",
                () -> {
                    press("F5");
                    assertThat(fixture.window.presenting()).isTrue();
                });
        checks.put(
                "Page Down, Page Up: In a room: go on, say it again",
                () -> {
                    assertAsks("Page Down", new Intent.GoOn());
                    assertAsks("Page Up", new Intent.SayAgain());
                });
        checks.put(
                "F8: How long replies take",
                () -> {
                    press("F8");
                    assertThat(isVisible("#latency")).isTrue();
                });
        checks.put(
                "Ctrl+Shift+O: Open a lesson file",
                () -> {
                    Path lessons = fixture.machine.lessons();
                    fixture.chosen = Optional.of(lessons.resolve("01-order-of-operations.json"));
                    press("Ctrl+Shift+O");
                    assertThat(fixture.intents.getLast()).isInstanceOf(Intent.Teach.class);
                });
        checks.put(
                "F11: Fill the screen",
                () -> {
                    press("F11");
                    assertThat(((Stage) fixture.scene().getWindow()).isFullScreen()).isTrue();
                    press("F11");
                });
        checks.put(
                "F1: Which key does what",
                () -> {
                    press("F1");
                    assertThat(isVisible("#key-map")).isTrue();
                });
        checks.put(
                "Tab, Space: To the next control, press it",
                () -> {
                    fixture.robot.push(KeyCode.TAB);
                    fixture.robot.push(KeyCode.SPACE);
                    assertThat(isVisible("#key-map")).isFalse();
                });
        checks.put(
                "Ctrl+Q: Close Viva Voce",
                () -> {
                    press("Ctrl+Q");
                    assertThat(Window.getWindows()).isEmpty();
                });
    }

    private void asks(String line, Intent intent) {
        checks.put(line, () -> assertAsks(line.substring(0, line.indexOf(':')), intent));
    }

    private void assertAsks(String keys, Intent intent) throws Exception {
        press(keys);
        assertThat(fixture.intents.getLast()).isEqualTo(intent);
        fixture.intents.add(new Intent.Begin());
    }

    private void leadsTo(String line, Place place) {
        checks.put(
                line,
                () -> {
                    press(line.substring(0, line.indexOf(':')));
                    assertThat(fixture.window.rooms().place()).isEqualTo(place);
                });
    }

    /** Every line of the card: the key as it is written, and what it does. */
    private List<String> listed() {
        List<String> lines = new ArrayList<>();
        for (Node cap : fixture.scene().getRoot().lookupAll(".key-cap")) {
            GridPane grid = (GridPane) cap.getParent();
            int row = grid.getChildren().indexOf(cap);
            Label meaning = (Label) grid.getChildren().get(row + 1);
            lines.add(((Label) cap).getText() + ": " + meaning.getText());
        }
        return lines;
    }

    private boolean isVisible(String query) {
        return fixture.find(query, Node.class).isVisible();
    }

    private void press(String keys) throws Exception {
        fixture.robot.push(
                Arrays.stream(keys.split("\\+")).map(KeyMapTest::key).toArray(KeyCode[]::new));
        fixture.settle();
    }

    private static KeyCode key(String name) {
        return NAMES.getOrDefault(name, KeyCode.getKeyCode(name));
    }
}
