package vivavoce.ui.plot;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

import org.jspecify.annotations.Nullable;

import vivavoce.ui.look.Words;
import vivavoce.ui.plot.Illustration.Curve;
import vivavoce.ui.plot.Illustration.Graph;
import vivavoce.ui.plot.Illustration.NumberLine;

import java.util.Optional;

/** Draws an illustration on a small sheet. On the FX thread. */
public final class PlotView extends Region {

    /** What a drawing depends on. */
    private record Sheet(@Nullable Illustration shown, double width, double height, double em) {}

    private static final PseudoClass FLAT = PseudoClass.getPseudoClass("flat");
    private static final double REACH = 6;
    private static final double APART = 3.2;

    private @Nullable Illustration shown;
    private @Nullable Sheet drawn;

    /** A hidden sheet. */
    public PlotView() {
        getStyleClass().add("plot");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMouseTransparent(true);
        show(Optional.empty());
    }

    /** Shows an illustration, or nothing. */
    public void show(Optional<Illustration> illustration) {
        shown = illustration.orElse(null);
        setVisible(shown != null);
        setManaged(shown != null);
        if (shown != null) {
            setAccessibleText(Words.of("plot.name", shown.words()));
        }
        pseudoClassStateChanged(FLAT, shown instanceof NumberLine);
        requestLayout();
    }

    /** Anew only where it would be another: what is added here asks for a layout itself. */
    @Override
    protected void layoutChildren() {
        Sheet now = new Sheet(shown, getWidth(), getHeight(), em());
        if (now.equals(drawn)) {
            return;
        }
        drawn = now;
        getChildren().clear();
        switch (shown) {
            case Graph graph -> draw(graph);
            case NumberLine line -> draw(line);
            case null -> {}
        }
    }

    private void draw(NumberLine line) {
        double em = em();
        double middle = getHeight() * 0.42;
        Axis x =
                new Axis(
                        line.bound() - REACH,
                        line.bound() + REACH,
                        1.2 * em,
                        getWidth() - 1.2 * em);
        add(segment(0.6 * em, middle, getWidth() - 0.6 * em, middle), "axis");
        for (double tick : x.ticks(APART * em)) {
            add(
                    segment(x.place(tick), middle - 0.25 * em, x.place(tick), middle + 0.25 * em),
                    "axis");
            below(label(tick), x.place(tick), middle + 0.4 * em);
        }
        double end = line.upwards() ? getWidth() - 0.6 * em : 0.6 * em;
        add(segment(x.place(line.bound()), middle, end, middle), "range");
        double tip = line.upwards() ? -0.5 * em : 0.5 * em;
        add(segment(end, middle, end + tip, middle - 0.4 * em), "range");
        add(segment(end, middle, end + tip, middle + 0.4 * em), "range");
        Circle bound = new Circle(x.place(line.bound()), middle, 0.42 * em);
        add(bound, line.included() ? "bound-in" : "bound-out");
    }

    private void draw(Graph graph) {
        double em = em();
        Axis x = Axis.withZero(graph.centre() - REACH, graph.centre() + REACH, em, getWidth() - em);
        Axis y = heights(graph, x, em);
        grid(x, y, em);
        int colour = 1;
        for (Curve curve : graph.curves()) {
            add(path(curve, x, y), "curve-" + colour++);
        }
        numbers(x, y, em);
        if (graph.curves().size() == 2) {
            double meets = graph.curves().getFirst().y().applyAsDouble(graph.centre());
            add(new Circle(x.place(graph.centre()), y.place(meets), 0.4 * em), "bound-in");
        }
    }

    /** As high as it is wide, around what happens; higher where the curves are steep. */
    private Axis heights(Graph graph, Axis x, double em) {
        double middle =
                graph.curves().size() == 2
                        ? graph.curves().getFirst().y().applyAsDouble(graph.centre())
                        : 0;
        double reach =
                (x.most() - x.least())
                        / 2
                        * (getHeight() - 2 * em)
                        / Math.max(1, x.to() - x.from());
        for (Curve curve : graph.curves()) {
            double rise =
                    Math.abs(
                            curve.y().applyAsDouble(graph.centre() + 2)
                                    - curve.y().applyAsDouble(graph.centre()));
            if (Double.isFinite(rise)) {
                reach = Math.max(reach, 1.2 * rise);
            }
        }
        return Axis.withZero(middle - reach, middle + reach, getHeight() - em, em);
    }

    private void grid(Axis x, Axis y, double em) {
        for (double tick : x.ticks(APART * em)) {
            add(segment(x.place(tick), y.to(), x.place(tick), y.from()), "grid");
        }
        for (double tick : y.ticks(APART * em)) {
            add(segment(x.from(), y.place(tick), x.to(), y.place(tick)), "grid");
        }
        add(segment(x.from(), y.place(0), x.to(), y.place(0)), "axis");
        add(segment(x.place(0), y.to(), x.place(0), y.from()), "axis");
    }

    /** Over the curves, which would cross them out. */
    private void numbers(Axis x, Axis y, double em) {
        for (double tick : x.ticks(APART * em)) {
            if (tick != 0) {
                below(label(tick), x.place(tick), y.place(0) + 0.15 * em);
            }
        }
        for (double tick : y.ticks(APART * em)) {
            if (tick != 0) {
                leftOf(label(tick), x.place(0) - 0.25 * em, y.place(tick));
            }
        }
    }

    private static Path path(Curve curve, Axis x, Axis y) {
        Path path = new Path();
        boolean drawing = false;
        for (double place = x.from(); place <= x.to(); place += 2) {
            double height = curve.y().applyAsDouble(x.number(place));
            boolean seen = height >= y.least() && height <= y.most();
            if (seen) {
                path.getElements()
                        .add(
                                drawing
                                        ? new LineTo(place, y.place(height))
                                        : new MoveTo(place, y.place(height)));
            }
            drawing = seen;
        }
        return path;
    }

    private Label label(double tick) {
        String number = tick == Math.rint(tick) ? "%d".formatted((long) tick) : "" + tick;
        Label label = new Label(number.replace('-', '−'));
        label.getStyleClass().add("tick");
        getChildren().add(label);
        label.applyCss();
        label.autosize();
        return label;
    }

    private void below(Label label, double x, double y) {
        label.relocate(snapPositionX(x - label.getWidth() / 2), snapPositionY(y));
    }

    private void leftOf(Label label, double x, double y) {
        label.relocate(
                snapPositionX(x - label.getWidth()), snapPositionY(y - label.getHeight() / 2));
    }

    private void add(Node node, String styleClass) {
        node.getStyleClass().add(styleClass);
        node.setManaged(false);
        getChildren().add(node);
    }

    private static Line segment(double fromX, double fromY, double toX, double toY) {
        return new Line(fromX, fromY, toX, toY);
    }

    private double em() {
        return Math.max(10, getWidth() / 24);
    }
}
