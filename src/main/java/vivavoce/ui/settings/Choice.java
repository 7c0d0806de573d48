package vivavoce.ui.settings;

import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

import vivavoce.ui.look.Words;

import java.util.Locale;
import java.util.function.Consumer;

/** A few names in a row, one of them chosen. */
final class Choice<E extends Enum<E>> extends HBox {

    private final ToggleGroup group = new ToggleGroup();

    /**
     * The names of an enum.
     *
     * @param words under which each has its name
     */
    Choice(String words, E[] values, Consumer<E> choose) {
        getStyleClass().add("choice");
        for (E value : values) {
            ToggleButton button = new ToggleButton(Words.of(words, value));
            button.setId(words.replace('.', '-') + "-" + name(value));
            button.setUserData(value);
            button.setToggleGroup(group);
            button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            button.setAccessibleText(Words.of(words) + ": " + button.getText());
            button.setOnAction(_ -> {
                // Pressed again, it stays chosen.
                button.setSelected(true);
                choose.accept(value);
            });
            getChildren().add(button);
        }
    }

    void show(E chosen) {
        group.getToggles().stream()
                .filter(toggle -> toggle.getUserData() == chosen)
                .findFirst()
                .ifPresent(group::selectToggle);
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
