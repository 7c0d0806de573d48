package vivavoce.ui;

import javafx.geometry.Rectangle2D;
import javafx.scene.image.WritableImage;
import javafx.stage.Window;

import vivavoce.ui.problem.ScreenEye;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A screen that is white, and remembers which windows stood on it when it was looked at. */
final class WhiteScreen implements ScreenEye {

    final List<Window> stoodThere = new ArrayList<>();

    @Override
    public boolean mayLook() {
        return true;
    }

    @Override
    public Optional<WritableImage> look(Rectangle2D bounds) {
        stoodThere.addAll(Window.getWindows());
        return Optional.of(new WritableImage((int) bounds.getWidth(), (int) bounds.getHeight()));
    }
}
