package vivavoce.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import vivavoce.ui.look.Words;

/** Settings that belong together. */
final class Section extends VBox {

    Section(String key, Node... rows) {
        getStyleClass().add("section");
        Label title = new Label(Words.of(key));
        title.getStyleClass().add("section-title");
        getChildren().add(title);
        getChildren().addAll(rows);
    }
}
