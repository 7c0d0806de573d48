package vivavoce.ui.controls;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import vivavoce.conversation.Intent;
import vivavoce.ui.look.Icon;
import vivavoce.ui.look.Words;

import java.util.Locale;

/** What a button of the lesson asks for, and the key that asks for the same. */
public enum Command {
    /** A hint. */
    HINT(Icon.HINT),
    /** The same again. */
    SAY_AGAIN(Icon.SAY_AGAIN),
    /** More slowly. */
    SLOWER(Icon.SLOWER),
    /** Silence until the learner comes back; Space does it too, outside of the typed line. */
    WAIT(Icon.WAIT),
    /** On where it stopped; Space does it too, while the tutor waits. */
    GO_ON(Icon.GO_ON),
    /** Another problem of the same kind. */
    NEW_PROBLEM(Icon.PLUS),
    /** Silence now. */
    STOP(Icon.STOP);

    /** What the learner would say; the tutor speaks English. */
    private static final String ANOTHER = "Can I have a new problem?";

    private final Icon icon;

    Command(Icon icon) {
        this.icon = icon;
    }

    /** Its picture. */
    public Icon icon() {
        return icon;
    }

    /** What is sent. */
    public Intent intent() {
        return switch (this) {
            case HINT -> new Intent.Hint();
            case SAY_AGAIN -> new Intent.SayAgain();
            case SLOWER -> new Intent.Slower();
            case WAIT -> new Intent.Wait();
            case GO_ON -> new Intent.GoOn();
            case NEW_PROBLEM -> new Intent.Typed(ANOTHER);
            case STOP -> new Intent.Stop();
        };
    }

    /** Its key. */
    public KeyCombination key() {
        return switch (this) {
            case HINT -> Shortcuts.shortcut(KeyCode.H);
            case SAY_AGAIN -> Shortcuts.shortcut(KeyCode.R);
            case SLOWER -> Shortcuts.shortcut(KeyCode.L);
            case WAIT -> Shortcuts.shortcut(KeyCode.P);
            case GO_ON -> Shortcuts.shortcut(KeyCode.G);
            case NEW_PROBLEM -> Shortcuts.shortcut(KeyCode.N);
            case STOP -> new KeyCodeCombination(KeyCode.ESCAPE);
        };
    }

    /** Its name on the button. */
    public String title() {
        return Words.of("command." + id());
    }

    /** What it does, in a sentence, with its key. */
    public String explanation() {
        return Words.of("command." + id() + ".explanation") + "  ·  " + keyNames();
    }

    /** Its name in the style sheet and in tests. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its key as written on it. */
    public String keyNames() {
        return switch (this) {
            case WAIT, GO_ON -> Words.of("key.space");
            case HINT, SAY_AGAIN, SLOWER, NEW_PROBLEM, STOP -> key().getDisplayText();
        };
    }
}
