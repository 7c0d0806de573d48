package vivavoce.ui.controls;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** The keys of the window itself; those of the lesson are in {@link Command}. */
public final class Shortcuts {

    /** Opens a picture. */
    public static final KeyCombination OPEN = shortcut(KeyCode.O);

    /** Pastes a picture, where there is one on the clipboard. */
    public static final KeyCombination PASTE = shortcut(KeyCode.V);

    /** Switches the microphone. */
    public static final KeyCombination MUTE = shortcut(KeyCode.M);

    /** Switches between light and dark. */
    public static final KeyCombination THEME = shortcut(KeyCode.D);

    /** Switches the camera on, or off. */
    public static final KeyCombination CAMERA = shortcut(KeyCode.B);

    /** Takes a part of the screen as a picture. */
    public static final KeyCombination SCREEN = shortcut(KeyCode.S);

    /** Opens a lesson file. */
    public static final KeyCombination LESSON_FILE =
            new KeyCodeCombination(
                    KeyCode.O, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    /** Shows how long the replies take. */
    public static final KeyCombination LATENCY = new KeyCodeCombination(KeyCode.F8);

    /** Opens the maths keys. */
    public static final KeyCombination KEYPAD = shortcut(KeyCode.K);

    /** Shows which key does what. */
    public static final KeyCombination HELP = new KeyCodeCombination(KeyCode.F1);

    /** Makes everything large and strong, for a room. */
    public static final KeyCombination PROJECTOR = new KeyCodeCombination(KeyCode.F5);

    /** Fills the screen. */
    public static final KeyCombination FULL_SCREEN = new KeyCodeCombination(KeyCode.F11);

    /** Closes the window. */
    public static final KeyCombination LEAVE = shortcut(KeyCode.Q);

    private Shortcuts() {}

    /** A key with Control, on a Mac with Command. */
    public static KeyCombination shortcut(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }
}
