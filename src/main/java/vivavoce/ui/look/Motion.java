package vivavoce.ui.look;

import javafx.application.Platform;

/** Whether things move on the screen. */
public enum Motion {
    /** The presence breathes, lines appear gently. */
    FULL,
    /** Everything stands still and appears at once. */
    REDUCED;

    /** What the desktop asks for. On the FX thread. */
    public static Motion preferred() {
        return Platform.getPreferences().isReducedMotion() ? REDUCED : FULL;
    }
}
