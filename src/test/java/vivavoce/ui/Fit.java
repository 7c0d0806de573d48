package vivavoce.ui;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import java.util.ArrayList;
import java.util.List;

/** What does not fit into a window that is laid out. On the FX thread. */
final class Fit {

    private static final double SLACK = 1;

    private final List<String> faults = new ArrayList<>();

    private Fit() {}

    /** What is cut short, clipped, or outside of a window of this size. */
    static List<String> faults(Parent root, double width, double height) {
        Fit fit = new Fit();
        fit.walk(root, new BoundingBox(0, 0, width, height));
        return fit.faults;
    }

    private void walk(Node node, Bounds room) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled) {
            whole(labeled);
        }
        if (node instanceof Text || node.isFocusTraversable()) {
            inside(node, room);
        }
        if (node instanceof Pane pane && holds(pane)) {
            pane.getChildrenUnmodifiable().stream()
                    .filter(child -> child.isManaged() && child.isVisible())
                    .forEach(child -> held(child, pane));
        }
        Bounds left = node instanceof ScrollPane scroll ? scrolled(scroll, room) : room;
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, left));
        }
    }

    /** No ellipsis. */
    private void whole(Labeled labeled) {
        String text = labeled.getText();
        if (text == null
                || text.isBlank()
                || labeled.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY) {
            return;
        }
        for (Node child : labeled.getChildrenUnmodifiable()) {
            if (child instanceof Text shown && !shown.getText().equals(text)) {
                faults.add("cut short to “%s”: %s".formatted(shown.getText(), name(labeled)));
            }
        }
    }

    /** Words and controls are in the window, or in what scrolls up and down. */
    private void inside(Node node, Bounds room) {
        Bounds at = node.localToScene(node.getLayoutBounds());
        if (node instanceof Text text && text.getText().isBlank()) {
            return;
        }
        if (at.getMinX() < room.getMinX() - SLACK
                || at.getMaxX() > room.getMaxX() + SLACK
                || at.getMinY() < room.getMinY() - SLACK
                || at.getMaxY() > room.getMaxY() + SLACK) {
            faults.add("outside: %s".formatted(name(node)));
        }
    }

    /** What scrolls holds more than it shows; a line of words ends in a space that takes none. */
    private static boolean holds(Pane pane) {
        Parent in = pane.getParent();
        boolean scrolls =
                in instanceof ScrollPane || in != null && in.getParent() instanceof ScrollPane;
        return !scrolls && !(pane instanceof TextFlow);
    }

    /** No pane is too small for what is in it. */
    private void held(Node child, Pane pane) {
        if (child instanceof Label label && label.getText().isEmpty()) {
            return;
        }
        Bounds at = child.getLayoutBounds();
        double x = child.getLayoutX() + at.getMinX();
        double y = child.getLayoutY() + at.getMinY();
        if (x < -SLACK
                || y < -SLACK
                || x + at.getWidth() > pane.getWidth() + SLACK
                || y + at.getHeight() > pane.getHeight() + SLACK) {
            faults.add("%s is too small for %s".formatted(name(pane), name(child)));
        }
    }

    private static Bounds scrolled(ScrollPane scroll, Bounds room) {
        Bounds at = scroll.localToScene(scroll.getLayoutBounds());
        double tall = 1e6;
        double left = Math.max(room.getMinX(), at.getMinX());
        double shown = at.getMinX() + scroll.getViewportBounds().getWidth() + SLACK;
        double right = Math.min(room.getMaxX(), shown);
        return new BoundingBox(left, -tall, right - left, 2 * tall);
    }

    private static String name(Node node) {
        String words =
                switch (node) {
                    case Labeled labeled -> labeled.getText();
                    case Text text -> text.getText();
                    default -> "";
                };
        return "%s#%s%s “%s”"
                .formatted(
                        node.getClass().getSimpleName(), node.getId(), node.getStyleClass(), words);
    }
}
