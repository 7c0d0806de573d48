package vivavoce.ui.board;

import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.paint.Color;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import vivavoce.maths.MathsParser;
import vivavoce.maths.MathsSyntaxException;

/**
 * A formula in the colour and size that the style sheet gives to text, at the density of the
 * screen; set again when any of these changes. LaTeX that cannot be set is shown as it is written.
 */
public final class FormulaView extends Label {

    private final Typesetter typesetter;
    private final Runnable changed;
    private final ImageView picture = new ImageView();
    private final ObservableValue<Number> density =
            sceneProperty()
                    .flatMap(Scene::windowProperty)
                    .flatMap(Window::renderScaleXProperty)
                    .orElse(1.0);
    private String latex = "";
    private double shrink = 1;
    private @Nullable Setting set;
    private @Nullable Formula formula;

    /**
     * An empty formula.
     *
     * @param changed runs on the FX thread when its size has changed
     */
    public FormulaView(Typesetter typesetter, Runnable changed) {
        this.typesetter = typesetter;
        this.changed = changed;
        getStyleClass().add("formula");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        density.addListener(_ -> refresh());
        fontProperty().addListener(_ -> refresh());
        textFillProperty().addListener(_ -> refresh());
    }

    /** LaTeX as one would type it, for who hears it read. */
    public static String plain(String latex) {
        try {
            return MathsParser.latex(latex).toString();
        } catch (MathsSyntaxException e) {
            return latex;
        }
    }

    /** Shows other LaTeX. */
    public void show(String newLatex) {
        if (!newLatex.equals(latex)) {
            latex = newLatex;
            set = null;
            refresh();
        }
    }

    /** Makes the type smaller than the style sheet says, to fit a long line: 1 = not at all. */
    void shrink(double factor) {
        shrink = factor;
        refresh();
    }

    /** The size of its type, logical pixels. */
    double em() {
        return getFont().getSize() * shrink;
    }

    /** Where its relation sign stands, logical pixels from the left; 0 where there is none. */
    double anchor() {
        return formula == null ? 0 : formula.anchor();
    }

    private void refresh() {
        Color ink = getTextFill() instanceof Color colour ? colour : Color.BLACK;
        Setting wanted = new Setting(em(), density.getValue().doubleValue(), ink);
        if (getScene() == null || latex.isEmpty() || wanted.equals(set)) {
            return;
        }
        set = wanted;
        typesetter.typeset(
                latex, wanted, done -> onFxThread(() -> arrived(wanted, done.orElse(null))));
    }

    private void arrived(Setting wanted, @Nullable Formula done) {
        if (!wanted.equals(set)) {
            return;
        }
        formula = done;
        if (done == null) {
            setGraphic(null);
            setText(latex);
        } else {
            picture.setImage(done.image());
            picture.setFitWidth(done.width());
            picture.setFitHeight(done.height());
            setText("");
            setGraphic(picture);
        }
        changed.run();
    }

    private static void onFxThread(Runnable task) {
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
    }
}
