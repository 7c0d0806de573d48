package vivavoce.ui.board;

import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** The faint squares of an exercise book, each line on whole pixels. */
final class SquaredPaper extends Region {

    private static final double ACROSS = 28;

    private final Path lines = new Path();

    SquaredPaper() {
        getStyleClass().add("squared-paper");
        lines.getStyleClass().add("squares");
        lines.setManaged(false);
        getChildren().add(lines);
        setMouseTransparent(true);
    }

    @Override
    protected void layoutChildren() {
        double pitch = Math.max(8, Math.round(getWidth() / ACROSS));
        lines.getElements().clear();
        for (double x = pitch; x < getWidth() - 1; x += pitch) {
            line(x + 0.5, 1, x + 0.5, getHeight() - 1);
        }
        for (double y = pitch; y < getHeight() - 1; y += pitch) {
            line(1, y + 0.5, getWidth() - 1, y + 0.5);
        }
    }

    private void line(double fromX, double fromY, double toX, double toY) {
        lines.getElements().addAll(new MoveTo(fromX, fromY), new LineTo(toX, toY));
    }
}
