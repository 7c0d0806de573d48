package vivavoce.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vivavoce.conversation.Badge.Part;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tab goes through every page as one reads it, reaches all that can be used and nothing that cannot
 * be seen, comes back by the same way, and whoever only hears the page is told what each control
 * is.
 */
class FocusOrderTest extends WindowTest {

    private static final int MOST_STOPS = 80;

    /** What overlaps by less stands beside or below all the same. */
    private static final double TOLERANCE = 12;

    @Test
    void theLesson() throws Exception {
        fixture.show(Moments.start());
        assertInOrder("go-lesson", "badge-pack", "theme", "open-picture", "mute", "typed", "stop");
        fixture.show(Moments.error());
        assertInOrder("go-settings", "dismiss", "board", "captions", "mute", "send", "hint");
        push(KeyCode.SHORTCUT, KeyCode.B);
        assertInOrder("theme", "camera-close", "mute");
        assertThat(ids(walk(false))).doesNotContain("board");
    }

    @Test
    void whatWasRead() throws Exception {
        fixture.show(Moments.seen());
        assertInOrder("theme", "confirm-yes", "confirm-add", "confirm-no", "captions", "mute");
    }

    @Test
    void practice() throws Exception {
        Moments.keep(fixture.sessions);
        push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        assertInOrder("theme", "demonstrate", "open-lesson", "practise-next", "topic-derivatives");
        press("#topic-fractions");
        assertInOrder("theme", "all-topics");
    }

    @Test
    void history() throws Exception {
        push(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        assertInOrder("theme", "keep-lessons");
        Moments.keep(fixture.sessions);
        push(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        assertInOrder("theme", "search", "sessions", "replay", "export-pdf", "delete", "session");
        press("#replay");
        assertInOrder("theme", "replay-position", "captions", "typed");
    }

    @Test
    void settings() throws Exception {
        push(KeyCode.SHORTCUT, KeyCode.COMMA);
        assertInOrder("theme", "setting-theme-light", "setting-microphone", "install", "wipe");
        press("#install");
        assertInOrder("setting-graphics", "pack-accept", "pack-cancel", "setting-keep");
    }

    @Test
    void whatLiesOverTheWindow() throws Exception {
        push(KeyCode.F1);
        assertThat(ids(walk(false))).containsExactly("close-help");
        push(KeyCode.F1);
        onFx(fixture.window.rooms().setup()::begin);
        assertThat(ids(walk(false)))
                .containsExactly("setup-microphone", "setup-play", "setup-skip", "setup-next");
        push(KeyCode.ENTER);
        assertThat(ids(walk(true)))
                .startsWith("setup-skip", "setup-echo")
                .endsWith("setup-loudspeaker", "setup-next");
        push(KeyCode.ENTER);
        assertThat(ids(walk(false))).contains("setup-keep").hasSize(3);
        push(KeyCode.ESCAPE);
        fixture.show(Moments.middle());
        onFx(() -> fixture.window.rooms().explain(Part.ECHO));
        assertThat(ids(walk(false)))
                .containsSubsequence("status-close", "status-act-echo", "status-act-pack");
    }

    @Test
    void theKeyboardGoesBackToWhereItWas() throws Exception {
        fixture.robot.write("3x");
        push(KeyCode.F1);
        assertThat(fixture.scene().getFocusOwner().getId()).isEqualTo("close-help");
        push(KeyCode.F1);
        assertThat(fixture.scene().getFocusOwner().getId()).isEqualTo("typed");
    }

    /** These are reached in this order, among all the others. */
    private void assertInOrder(String... expected) throws Exception {
        fixture.settle();
        List<Node> there = walk(false);
        List<Node> back = walk(true);
        assertThat(ids(there)).containsSubsequence(expected);
        assertThat(there).containsAll(stops());
        assertThat(rotated(back.reversed(), there.getFirst())).isEqualTo(there);
        assertThat(there).allSatisfy(node -> assertThat(name(node)).as(about(node)).isNotBlank());
        for (int i = 1; i < there.size(); i++) {
            assertRead(there.get(i - 1), there.get(i));
        }
    }

    /** Every stop from the first of the window on, once. */
    private List<Node> walk(boolean back) throws Exception {
        List<Node> stops = new ArrayList<>();
        for (Node at = tab(back); !stops.contains(at); at = tab(back)) {
            stops.add(at);
            assertThat(stops).hasSizeLessThan(MOST_STOPS);
        }
        int first = Math.max(0, ids(stops).indexOf("go-lesson"));
        return rotated(stops, stops.get(first));
    }

    private static List<Node> rotated(List<Node> stops, Node first) {
        int from = stops.indexOf(first);
        return Stream.concat(stops.stream().skip(from), stops.stream().limit(from)).toList();
    }

    private Node tab(boolean back) throws Exception {
        return WindowFixture.onFx(() -> {
            Event.fireEvent(
                    fixture.scene().getFocusOwner(),
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, back, false, false, false));
            return fixture.scene().getFocusOwner();
        });
    }

    /** All that can be used and seen; of buttons that exclude each other, the one in force. */
    private List<Node> stops() {
        List<Node> found = new ArrayList<>();
        collect(fixture.scene().getRoot(), found);
        return found;
    }

    private static void collect(Node node, List<Node> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        boolean other =
                node instanceof ToggleButton button
                        && button.getToggleGroup() != null
                        && !button.isSelected();
        if (node.isFocusTraversable() && !other) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    private static void assertRead(Node before, Node after) {
        if (scroll(before) != scroll(after)) {
            return; // what has scrolled away lies anywhere
        }
        Bounds from = before.localToScene(before.getBoundsInLocal());
        Bounds to = after.localToScene(after.getBoundsInLocal());
        assertThat(
                        to.getMinX() >= from.getMaxX() - TOLERANCE
                                || to.getMinY() >= from.getMaxY() - TOLERANCE)
                .as(about(after) + " after " + about(before))
                .isTrue();
    }

    private static @Nullable Node scroll(Node node) {
        Node at = node.getParent();
        while (at != null && !(at instanceof ScrollPane)) {
            at = at.getParent();
        }
        return at;
    }

    private static String name(Node node) {
        String read = node.getAccessibleText();
        return read == null && node instanceof Labeled labeled ? labeled.getText() : read;
    }

    private static String about(Node node) {
        return "%s#%s".formatted(node.getClass().getSimpleName(), node.getId());
    }

    private static List<String> ids(List<Node> nodes) {
        return nodes.stream().map(node -> String.valueOf(node.getId())).toList();
    }

    private void press(String query) throws Exception {
        onFx(fixture.scene().lookup(query)::requestFocus);
        push(KeyCode.SPACE);
    }

    private void onFx(Runnable task) throws Exception {
        WindowFixture.onFx(() -> {
            task.run();
            return true;
        });
        fixture.settle();
    }

    private void push(KeyCode... keys) throws Exception {
        fixture.robot.push(keys);
        fixture.settle();
    }
}
