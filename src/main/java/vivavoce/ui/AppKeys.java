package vivavoce.ui;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import vivavoce.conversation.Intent;
import vivavoce.ui.controls.Command;
import vivavoce.ui.controls.Shortcuts;
import vivavoce.ui.problem.PictureIntake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The keys of the window; Escape works wherever the keyboard is. */
final class AppKeys {

    private final AppWindow window;
    private final Consumer<Intent> intents;
    private final Map<KeyCombination, Runnable> own = new LinkedHashMap<>();

    AppKeys(AppWindow window, Consumer<Intent> intents) {
        this.window = window;
        this.intents = intents;
        own.put(Shortcuts.OPEN, window::openPicture);
        own.put(Shortcuts.MUTE, () -> window.rooms().lesson().ask().toggleMute());
        own.put(Shortcuts.CAMERA, window::toggleCamera);
        own.put(Shortcuts.SCREEN, window::takeScreen);
        own.put(Shortcuts.LESSON_FILE, window::openLesson);
        own.put(Shortcuts.LATENCY, () -> window.rooms().lesson().toggleLatency());
        own.put(Shortcuts.KEYPAD, () -> window.rooms().lesson().ask().toggleKeypad());
        own.put(Shortcuts.THEME, window::toggleTheme);
        own.put(Shortcuts.HELP, () -> window.rooms().keys().toggle());
        own.put(Shortcuts.PROJECTOR, window::toggleProjector);
        own.put(Shortcuts.FULL_SCREEN, window::toggleFullScreen);
        own.put(Shortcuts.LEAVE, window::leave);
        for (Place place : Place.values()) {
            own.put(place.key(), () -> window.rooms().go(place));
        }
    }

    void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::first);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::space);
        scene.addEventHandler(KeyEvent.KEY_TYPED, this::letter);
    }

    /** Before the focused control sees it. */
    private void first(KeyEvent event) {
        if (Shortcuts.PASTE.match(event)) {
            if (!PictureIntake.accepts(Clipboard.getSystemClipboard())) {
                return;
            }
            window.pastePicture();
        } else if (!windowsOwn(event) && !command(event) && !presenter(event)) {
            return;
        }
        event.consume();
    }

    private boolean windowsOwn(KeyEvent event) {
        for (Map.Entry<KeyCombination, Runnable> key : own.entrySet()) {
            if (key.getKey().match(event)) {
                key.getValue().run();
                return true;
            }
        }
        return false;
    }

    private boolean command(KeyEvent event) {
        for (Command command : Command.values()) {
            if (command.key().match(event)) {
                if (command == Command.STOP) {
                    window.rooms().uncover();
                }
                intents.accept(command.intent());
                return true;
            }
        }
        return false;
    }

    /** The two keys that every presenter's remote has, in a room. */
    private boolean presenter(KeyEvent event) {
        if (!window.presenting() || !window.rooms().inLesson()) {
            return false;
        }
        switch (event.getCode()) {
            case PAGE_DOWN -> intents.accept(new Intent.GoOn());
            case PAGE_UP -> intents.accept(new Intent.SayAgain());
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Only where no control has used it: a focused button is pressed by Space, as everywhere. */
    private void space(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE && window.rooms().inLesson() && !typing(event)) {
            intents.accept(window.waiting() ? new Intent.GoOn() : new Intent.Wait());
            event.consume();
        }
    }

    /** Whoever just starts to type, types into the line. */
    private void letter(KeyEvent event) {
        String text = event.getCharacter();
        boolean printable = !text.isBlank() && !Character.isISOControl(text.charAt(0));
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isControlDown();
        if (printable && plain && window.rooms().inLesson() && !typing(event)) {
            window.rooms().lesson().ask().type(text);
            event.consume();
        }
    }

    private static boolean typing(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl;
    }
}
