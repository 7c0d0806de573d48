package vivavoce.ui;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import vivavoce.conversation.Intent;
import vivavoce.ui.controls.Command;
import vivavoce.ui.problem.PictureIntake;

import java.util.function.Consumer;

/** The keys of the lesson; Escape works wherever the keyboard is. */
final class LessonKeys {

    private static final KeyCombination OPEN = shortcut(KeyCode.O);
    private static final KeyCombination PASTE = shortcut(KeyCode.V);
    private static final KeyCombination MUTE = shortcut(KeyCode.M);
    private static final KeyCombination THEME = shortcut(KeyCode.D);

    private final LessonWindow window;
    private final Consumer<Intent> intents;

    LessonKeys(LessonWindow window, Consumer<Intent> intents) {
        this.window = window;
        this.intents = intents;
    }

    void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::first);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::space);
        scene.addEventHandler(KeyEvent.KEY_TYPED, this::letter);
    }

    /** Before the focused control sees it. */
    private void first(KeyEvent event) {
        if (OPEN.match(event)) {
            window.openPicture();
        } else if (MUTE.match(event)) {
            window.toggleMute();
        } else if (THEME.match(event)) {
            window.toggleTheme();
        } else if (PASTE.match(event) && PictureIntake.accepts(Clipboard.getSystemClipboard())) {
            window.pastePicture();
        } else if (!command(event)) {
            return;
        }
        event.consume();
    }

    private boolean command(KeyEvent event) {
        for (Command command : Command.values()) {
            if (command.key().match(event)) {
                intents.accept(command.intent());
                return true;
            }
        }
        return false;
    }

    /** Only where no control has used it: a focused button is pressed by Space, as everywhere. */
    private void space(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE && !typing(event)) {
            intents.accept(window.waiting() ? new Intent.GoOn() : new Intent.Wait());
            event.consume();
        }
    }

    /** Whoever just starts to type, types into the line. */
    private void letter(KeyEvent event) {
        String text = event.getCharacter();
        boolean printable = !text.isBlank() && !Character.isISOControl(text.charAt(0));
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isControlDown();
        if (printable && plain && !typing(event)) {
            window.type(text);
            event.consume();
        }
    }

    private static boolean typing(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl;
    }

    private static KeyCombination shortcut(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }
}
