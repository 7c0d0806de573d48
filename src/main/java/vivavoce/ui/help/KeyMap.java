package vivavoce.ui.help;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import vivavoce.ui.Place;
import vivavoce.ui.controls.Command;
import vivavoce.ui.controls.Shortcuts;
import vivavoce.ui.look.Veil;
import vivavoce.ui.look.Words;

/** A card over the window: which key does what; made when it is first wanted. */
public final class KeyMap extends StackPane {

    private final Button close = new Button(Words.of("help.close"));

    /** A hidden card. */
    public KeyMap() {
        setId("key-map");
        Veil.of(this);
        close.setId("close-help");
        close.getStyleClass().add("accent");
        close.setAccessibleText(close.getText());
        close.setOnAction(_ -> setVisible(false));
    }

    private VBox card() {
        Label title = new Label(Words.of("help.title"));
        title.getStyleClass().add("page-title");
        HBox columns = new HBox(lesson(), window());
        columns.getStyleClass().add("key-columns");
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("plain-scroll");
        VBox card = new VBox(title, scroll, close);
        card.getStyleClass().add("card");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return card;
    }

    /** Shows the card, or hides it. */
    public void toggle() {
        if (getChildren().isEmpty()) {
            getChildren().add(card());
        }
        setVisible(!isVisible());
        if (isVisible()) {
            close.requestFocus();
        }
    }

    private static GridPane lesson() {
        GridPane keys = grid("help.lesson");
        for (Command command : Command.values()) {
            add(keys, command.keyNames(), Words.of("command." + command.id() + ".explanation"));
        }
        add(keys, name(Shortcuts.MUTE), Words.of("help.mute"));
        add(keys, name(Shortcuts.OPEN), Words.of("help.open"));
        add(keys, name(Shortcuts.PASTE), Words.of("help.paste"));
        add(keys, name(Shortcuts.SCREEN), Words.of("help.screen"));
        add(keys, name(Shortcuts.CAMERA), Words.of("help.camera"));
        add(keys, name(Shortcuts.KEYPAD), Words.of("help.keypad"));
        add(keys, Words.of("help.letters.key"), Words.of("help.letters"));
        return keys;
    }

    private static GridPane window() {
        GridPane keys = grid("help.window");
        for (Place place : Place.values()) {
            add(keys, name(place.key()), place.title());
        }
        add(keys, name(Shortcuts.THEME), Words.of("help.theme"));
        add(keys, name(Shortcuts.PROJECTOR), Words.of("help.projector"));
        add(keys, Words.of("help.presenter.key"), Words.of("help.presenter"));
        add(keys, name(Shortcuts.LATENCY), Words.of("help.latency"));
        add(keys, name(Shortcuts.LESSON_FILE), Words.of("practice.open"));
        add(keys, name(Shortcuts.FULL_SCREEN), Words.of("help.full-screen"));
        add(keys, name(Shortcuts.LEAVE), Words.of("help.leave"));
        add(keys, name(Shortcuts.HELP), Words.of("help.title"));
        add(keys, Words.of("help.tab.key"), Words.of("help.tab"));
        return keys;
    }

    private static GridPane grid(String title) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("key-grid");
        Label heading = new Label(Words.of(title));
        heading.getStyleClass().add("section-title");
        grid.add(heading, 0, 0, 2, 1);
        return grid;
    }

    private static void add(GridPane grid, String key, String meaning) {
        Label cap = new Label(key);
        cap.getStyleClass().add("key-cap");
        cap.setMinWidth(Region.USE_PREF_SIZE);
        Label does = new Label(meaning);
        int row = grid.getRowCount();
        grid.addRow(row, cap, does);
    }

    private static String name(KeyCombination key) {
        return key.getDisplayText();
    }
}
