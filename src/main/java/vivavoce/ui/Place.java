package vivavoce.ui;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;

import vivavoce.ui.controls.Shortcuts;
import vivavoce.ui.look.Icon;
import vivavoce.ui.look.Words;

import java.util.Locale;

/** Where in the window the learner can be. */
public enum Place {
    /** The lesson: board, tutor, words. */
    LESSON(Icon.BOARD, KeyCode.DIGIT1),
    /** Lessons to choose from, practice, progress. */
    PRACTICE(Icon.BOOK, KeyCode.DIGIT2),
    /** Lessons that were kept. */
    HISTORY(Icon.CLOCK, KeyCode.DIGIT3),
    /** The learner's choices. */
    SETTINGS(Icon.SLIDERS, KeyCode.COMMA);

    private final Icon icon;
    private final KeyCode key;

    Place(Icon icon, KeyCode key) {
        this.icon = icon;
        this.key = key;
    }

    Icon icon() {
        return icon;
    }

    /** The key that leads there. */
    public KeyCombination key() {
        return Shortcuts.shortcut(key);
    }

    /** Its name. */
    public String title() {
        return Words.of("place", this);
    }

    String id() {
        return "go-" + name().toLowerCase(Locale.ROOT);
    }
}
