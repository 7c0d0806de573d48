package vivavoce.ui;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

import vivavoce.ui.board.FormulaView;

import java.util.ArrayList;
import java.util.List;

/** Words against what is painted behind them. On the FX thread. */
final class Legible {

    private static final double LEAST = 4.5;

    /** What has been painted so far, the lowest first. */
    private record Paint(Region by, Bounds where, Color colour) {}

    private final List<Paint> painted = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private Legible() {}

    /** Words of a window that stand out less than 4.5 to 1; what is switched off may be faint. */
    static List<String> faults(Parent root) {
        Legible legible = new Legible();
        legible.walk(root, 1);
        return legible.faults;
    }

    private void walk(Node node, double above) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        double opacity = above * node.getOpacity();
        if (node instanceof Region region && region.getBackground() != null) {
            paint(region, region.getBackground(), opacity);
        }
        if (node instanceof Text text && !text.getText().isBlank()) {
            judge(text, text.getFill(), text.getText(), opacity);
        }
        if (node instanceof FormulaView formula && formula.getGraphic() != null) {
            judge(formula, formula.getTextFill(), "a formula", opacity);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, opacity));
        }
    }

    private void paint(Region region, Background background, double opacity) {
        Bounds where = region.localToScene(region.getLayoutBounds());
        for (BackgroundFill fill : background.getFills()) {
            if (fill.getFill() instanceof Color colour) {
                painted.add(new Paint(region, where, colour.deriveColor(0, 1, 1, opacity)));
            }
        }
    }

    private void judge(Node node, javafx.scene.paint.Paint ink, String words, double opacity) {
        if (!(ink instanceof Color colour)) {
            return;
        }
        Bounds at = node.localToScene(node.getLayoutBounds());
        Color behind = behind(node, new Point2D(at.getCenterX(), at.getCenterY()));
        double contrast =
                Contrast.between(over(colour.deriveColor(0, 1, 1, opacity), behind), behind);
        if (contrast < LEAST) {
            faults.add(
                    "%.2f: %s on %s, “%s” %s"
                            .formatted(contrast, colour, behind, words, style(node)));
        }
    }

    private static List<String> style(Node node) {
        Parent parent = node.getParent();
        return parent instanceof Labeled ? parent.getStyleClass() : node.getStyleClass();
    }

    /** What it stands in, and what lies under that; the window, wherever it has been scrolled. */
    private Color behind(Node node, Point2D point) {
        Color behind = Color.WHITE;
        for (Paint paint : painted) {
            Parent around = paint.by().getParent();
            boolean window = around == null;
            if (window || paint.where().contains(point) && isIn(node, around)) {
                behind = over(paint.colour(), behind);
            }
        }
        return behind;
    }

    private static boolean isIn(Node node, Parent parent) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.equals(parent)) {
                return true;
            }
        }
        return false;
    }

    private static Color over(Color upper, Color lower) {
        return lower.interpolate(
                Color.color(upper.getRed(), upper.getGreen(), upper.getBlue()), upper.getOpacity());
    }
}
