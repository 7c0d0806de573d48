package vivavoce.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

/** In the smallest window every control is inside it, or in something that scrolls. */
class ReachTest extends WindowTest {

    private static final double WIDTH = AppWindow.MIN_WIDTH;
    private static final double HEIGHT = AppWindow.MIN_HEIGHT;
    private static final double SLACK = 1;

    @BeforeEach
    void open() throws Exception {
        fixture.show(Moments.error());
    }

    @Test
    void everyControlIsReached() throws Exception {
        WindowFixture.onFx(() -> {
            fixture.scene().getWindow().setWidth(WIDTH);
            fixture.scene().getWindow().setHeight(HEIGHT);
            return true;
        });
        for (Place place : Place.values()) {
            WindowFixture.onFx(() -> {
                fixture.window.rooms().go(place);
                return true;
            });
            fixture.settle();
            assertThat(fixture.scene().getWidth()).isEqualTo(WIDTH);
            assertThat(controls()).hasSizeGreaterThan(5);
            assertThat(controls().stream().filter(this::isOutside).map(Node::toString).toList())
                    .as("outside, %s", place)
                    .isEmpty();
        }
    }

    private List<Node> controls() {
        return fixture.scene().getRoot().lookupAll("*").stream()
                .filter(Node::isFocusTraversable)
                .filter(ReachTest::isShown)
                .toList();
    }

    private boolean isOutside(Node node) {
        Bounds at = node.localToScene(node.getBoundsInLocal());
        return at.getMinX() < -SLACK
                || at.getMinY() < -SLACK
                || at.getMaxX() > fixture.scene().getWidth() + SLACK
                || at.getMaxY() > fixture.scene().getHeight() + SLACK;
    }

    /** Shown, and not in something that scrolls. */
    private static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible() || (each != node && each instanceof ScrollPane)) {
                return false;
            }
        }
        return true;
    }
}
