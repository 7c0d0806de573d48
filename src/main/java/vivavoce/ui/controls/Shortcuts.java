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

    private Shortcuts() {}

    static KeyCombination shortcut(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }
}
