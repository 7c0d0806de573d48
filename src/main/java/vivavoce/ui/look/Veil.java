package vivavoce.ui.look;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * A card over the whole window. While it is to be seen the keyboard stays on it; afterwards it goes
 * back to where it was. On the FX thread.
 */
public final class Veil {

    private final Pane pane;
    private @Nullable Node before;

    private Veil(Pane pane) {
        this.pane = pane;
    }

    /** Makes a veil of a pane, which is hidden until it is made visible. */
    public static void of(Pane pane) {
        Veil veil = new Veil(pane);
        pane.getStyleClass().add("veil");
        pane.setVisible(false);
        pane.visibleProperty().subscribe((_, seen) -> veil.handOver(seen));
        pane.addEventFilter(KeyEvent.KEY_PRESSED, veil::tab);
    }

    private void handOver(boolean seen) {
        Scene scene = pane.getScene();
        if (seen) {
            before = scene == null ? null : scene.getFocusOwner();
        } else if (before != null) {
            before.requestFocus();
            before = null;
        }
    }

    /** What lies behind cannot be seen, so nothing there is to be reached. */
    private void tab(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && event.getTarget() instanceof Node here) {
            List<Node> stops = new ArrayList<>();
            collect(pane, stops);
            int next = stops.indexOf(here) + (event.isShiftDown() ? -1 : 1);
            go(stops, Math.floorMod(next, stops.size()));
            event.consume();
        }
    }

    /** As Tab would get there from the stop before, so that the focus is seen. */
    private void go(List<Node> stops, int to) {
        Node from = to == 0 ? pane : stops.get(to - 1);
        from.requestFocus();
        from.requestFocusTraversal(TraversalDirection.NEXT);
    }

    private static void collect(Parent parent, List<Node> stops) {
        for (Node node : parent.getChildrenUnmodifiable()) {
            if (!node.isVisible() || node.isDisabled()) {
                continue;
            }
            if (node.isFocusTraversable()) {
                stops.add(node);
            } else if (node instanceof Parent inner) {
                collect(inner, stops);
            }
        }
    }
}
