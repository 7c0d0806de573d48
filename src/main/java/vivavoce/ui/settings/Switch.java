package vivavoce.ui.settings;

import atlantafx.base.controls.ToggleSwitch;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import vivavoce.ui.look.Words;

import java.util.function.Consumer;

/** On or off. */
final class Switch extends ToggleSwitch {

    private boolean showing;

    /** Named by the words under {@code key}; {@code turn} runs when the learner turns it. */
    Switch(String key, Consumer<Boolean> turn) {
        setId(key.replace('.', '-'));
        setAccessibleText(Words.of(key));
        setFocusTraversable(true);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        selectedProperty()
                .subscribe((_, on) -> {
                    if (!showing) {
                        turn.accept(on);
                    }
                });
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER) {
            setSelected(!isSelected());
            event.consume();
        }
    }

    void show(boolean on) {
        showing = true;
        setSelected(on);
        showing = false;
    }
}
