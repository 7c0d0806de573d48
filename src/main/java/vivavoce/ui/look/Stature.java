package vivavoce.ui.look;

import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/** The size of the type, and with it of everything, follows the size of the window. */
final class Stature {

    private static final double SMALLEST = 13;
    private static final double LARGEST = 48;
    private static final double EMS_ACROSS = 82;
    private static final double EMS_DOWN = 51;

    /** On a projector a line holds fewer letters, so that the last row of a room can read it. */
    private static final double ROOM_EMS_ACROSS = 63;

    private static final double ROOM_EMS_DOWN = 39;

    /** With fewer ems across, pictures stand where words and pictures stood. */
    private static final double NARROW_EMS = 72;

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private Stature() {}

    /** Keeps the type of a window's root in step with its size. */
    static void follow(Region root, ObservableValue<Boolean> projector) {
        InvalidationListener fit =
                _ -> {
                    double em =
                            projector.getValue()
                                    ? roomEm(root.getWidth(), root.getHeight())
                                    : em(root.getWidth(), root.getHeight());
                    root.setStyle("-fx-font-size: " + em + "px;");
                    root.pseudoClassStateChanged(NARROW, root.getWidth() < NARROW_EMS * em);
                };
        root.widthProperty().addListener(fit);
        root.heightProperty().addListener(fit);
        projector.addListener(fit);
    }

    /** Logical pixels to the em, in half pixels. */
    static double em(double width, double height) {
        return between(width / EMS_ACROSS, height / EMS_DOWN);
    }

    /** The same for a room: larger, where the window leaves room for it. */
    static double roomEm(double width, double height) {
        return between(width / ROOM_EMS_ACROSS, height / ROOM_EMS_DOWN);
    }

    private static double between(double byWidth, double byHeight) {
        double em = Math.clamp(Math.min(byWidth, byHeight), SMALLEST, LARGEST);
        return Math.round(2 * em) / 2.0;
    }
}
