package vivavoce.ui.setup;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;

import vivavoce.ui.look.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Which device: the system's own choice, or one by name; one that is away keeps its place. */
public final class DeviceChoice extends ComboBox<String> {

    private boolean showing;

    /** Named by the words under {@code key}; {@code choose} gets a name, "" for the system's. */
    public DeviceChoice(String key, Consumer<String> choose) {
        setId(key.replace('.', '-'));
        getStyleClass().add("device-choice");
        setAccessibleText(Words.of(key));
        setCellFactory(_ -> new Cell());
        setButtonCell(new Cell());
        getItems().setAll("");
        valueProperty()
                .subscribe((_, chosen) -> {
                    if (!showing && chosen != null) {
                        choose.accept(chosen);
                    }
                });
    }

    /** Shows what there is, and which was chosen. */
    public void show(List<String> names, String chosen) {
        showing = true;
        List<String> items = new ArrayList<>(names);
        items.addFirst("");
        if (!items.contains(chosen)) {
            items.add(chosen);
        }
        getItems().setAll(items);
        setValue(chosen);
        showing = false;
    }

    private static final class Cell extends ListCell<String> {
        @Override
        protected void updateItem(String name, boolean empty) {
            super.updateItem(name, empty);
            if (empty || name == null) {
                setText("");
            } else {
                setText(name.isEmpty() ? Words.of("device.system") : name);
            }
        }
    }
}
