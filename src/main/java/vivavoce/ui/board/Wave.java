package vivavoce.ui.board;

import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.QuadCurveTo;

/** A soft wavy line under something that is worth another look. */
final class Wave extends Path {

    private double drawn = -1;

    Wave() {
        getStyleClass().add("doubt-wave");
        setManaged(false);
        setMouseTransparent(true);
    }

    /**
     * Draws it.
     *
     * @param span its length, logical pixels
     * @param step the length of half a wave, logical pixels
     */
    void span(double span, double step) {
        if (span == drawn) {
            return;
        }
        drawn = span;
        getElements().setAll(new MoveTo(0, 0));
        double x = 0;
        double side = -1;
        while (x + step <= span) {
            getElements().add(new QuadCurveTo(x + step / 2, side * step * 0.55, x + step, 0));
            x += step;
            side = -side;
        }
        getElements().add(new LineTo(x, 0));
    }
}
