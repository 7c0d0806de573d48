package vivavoce.ui.problem;

import javafx.geometry.Rectangle2D;
import javafx.scene.image.WritableImage;
import javafx.scene.robot.Robot;

import java.util.Map;
import java.util.Optional;

/** What is to be seen on the screen, where the desktop lets a program look. On the FX thread. */
public interface ScreenEye {

    /** Whether there is any hope of seeing something. */
    boolean mayLook();

    /** A picture of this part of the screen, logical pixels; empty where it cannot be had. */
    Optional<WritableImage> look(Rectangle2D bounds);

    /** The eye of this desktop. */
    static ScreenEye ofDesktop() {
        return new ScreenEye() {
            @Override
            public boolean mayLook() {
                return ScreenEye.mayLook(System.getProperty("os.name", ""), System.getenv());
            }

            @Override
            public Optional<WritableImage> look(Rectangle2D bounds) {
                try {
                    return Optional.of(new Robot().getScreenCapture(null, bounds));
                } catch (RuntimeException e) {
                    // Each desktop refuses in its own way; the window must come back all the same.
                    return Optional.empty();
                }
            }
        };
    }

    /** Under Wayland only the desktop itself may; what a program gets is black. */
    static boolean mayLook(String system, Map<String, String> environment) {
        return !system.startsWith("Linux")
                || environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
    }
}
