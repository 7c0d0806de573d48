package vivavoce.ui.look;

import javafx.application.Platform;

import vivavoce.settings.Look.MotionChoice;

/** Whether things move on the screen. */
public enum Motion {
    /** The presence breathes, lines appear gently. */
    FULL,
    /** Everything stands still and appears at once. */
    REDUCED;

    /** What the learner chose. On the FX thread. */
    public static Motion of(MotionChoice choice) {
        return switch (choice) {
            case FULL -> FULL;
            case REDUCED -> REDUCED;
            case DESKTOP -> Platform.getPreferences().isReducedMotion() ? REDUCED : FULL;
        };
    }
}
