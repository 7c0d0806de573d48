package vivavoce.ui.problem;

import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;

import org.jspecify.annotations.Nullable;

import vivavoce.camera.Corners;
import vivavoce.camera.Corners.Point;
import vivavoce.camera.Picture;

import java.util.List;
import java.util.Optional;

/** The edge of the paper that was found, over the camera's picture. */
final class SheetOutline extends Region {

    private final Polygon edge = new Polygon();
    private @Nullable Picture picture;
    private @Nullable Corners corners;

    SheetOutline() {
        edge.getStyleClass().add("sheet-edge");
        edge.setManaged(false);
        getChildren().add(edge);
        setMouseTransparent(true);
    }

    void show(Picture seen, Optional<Corners> found) {
        picture = seen;
        corners = found.orElse(null);
        requestLayout();
    }

    void clear() {
        corners = null;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        Corners found = corners;
        Picture seen = picture;
        edge.setVisible(found != null && seen != null);
        if (found == null || seen == null) {
            return;
        }
        double scale = Math.min(getWidth() / seen.width(), getHeight() / seen.height());
        double left = (getWidth() - seen.width() * scale) / 2;
        double top = (getHeight() - seen.height() * scale) / 2;
        edge.getPoints().clear();
        for (Point point :
                List.of(
                        found.topLeft(),
                        found.topRight(),
                        found.bottomRight(),
                        found.bottomLeft())) {
            edge.getPoints().addAll(left + point.x() * scale, top + point.y() * scale);
        }
    }
}
