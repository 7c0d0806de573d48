package vivavoce.ui.look;

import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

/** The size of the type, and with it of everything, follows the size of the window. */
final class Stature {

    private static final double SMALLEST = 13;
    private static final double LARGEST = 48;
    private static final double EMS_ACROSS = 82;
    private static final double EMS_DOWN = 51;

    /** On a projector a line holds fewer letters, so that the last row of a room can read it. */
    private static final double ROOM = 1.3;

    private Stature() {}

    /** Keeps the type of a window's root in step with its size. */
    static void follow(Region root, ObservableValue<Boolean> projector) {
        InvalidationListener fit =
                _ -> {
                    double em = em(root.getWidth(), root.getHeight());
                    double shown = projector.getValue() ? em * ROOM : em;
                    root.setStyle("-fx-font-size: " + shown + "px;");
                };
        root.widthProperty().addListener(fit);
        root.heightProperty().addListener(fit);
        projector.addListener(fit);
    }

    /** Logical pixels to the em, in half pixels. */
    static double em(double width, double height) {
        double em = Math.clamp(Math.min(width / EMS_ACROSS, height / EMS_DOWN), SMALLEST, LARGEST);
        return Math.round(2 * em) / 2.0;
    }
}
