package vivavoce.ui.controls;

import javafx.scene.control.Button;
import javafx.scene.layout.TilePane;

import vivavoce.ui.look.Words;

import java.util.List;
import java.util.function.Consumer;

/** The signs of maths that a keyboard has not, or hides. */
final class MathsKeypad extends TilePane {

    /** A key: its name in the words, what it shows and types. */
    private record Key(String name, String sign) {}

    private static final List<Key> KEYS =
            List.of(
                    new Key("x", "x"),
                    new Key("y", "y"),
                    new Key("plus", "+"),
                    new Key("minus", "−"),
                    new Key("times", "×"),
                    new Key("divide", "÷"),
                    new Key("fraction", "/"),
                    new Key("open", "("),
                    new Key("close", ")"),
                    new Key("squared", "²"),
                    new Key("power", "^"),
                    new Key("root", "√"),
                    new Key("percent", "%"),
                    new Key("equals", "="),
                    new Key("less", "<"),
                    new Key("greater", ">"),
                    new Key("at-most", "≤"),
                    new Key("at-least", "≥"));

    MathsKeypad(Consumer<String> type) {
        setId("maths-keys");
        getStyleClass().add("maths-keys");
        setPrefColumns(KEYS.size() / 2);
        setMaxWidth(USE_PREF_SIZE);
        for (Key key : KEYS) {
            Button button = new Button(key.sign());
            button.setId("key-" + key.name());
            button.getStyleClass().add("maths-key");
            button.setFocusTraversable(false);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setAccessibleText(Words.of("key." + key.name()));
            button.setOnAction(_ -> type.accept(key.sign()));
            getChildren().add(button);
        }
        show(false);
    }

    void toggle() {
        show(!isVisible());
    }

    private void show(boolean visible) {
        setVisible(visible);
        setManaged(visible);
    }
}
