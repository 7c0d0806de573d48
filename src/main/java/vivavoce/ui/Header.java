package vivavoce.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import vivavoce.ui.look.Words;

/** The line at the top: name, places, badges, and what belongs to the window itself. */
final class Header extends HBox {

    Header(Node places, Node badges, Node... own) {
        getStyleClass().add("header");
        Label name = new Label(Words.of("app.name"));
        name.getStyleClass().add("wordmark");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox buttons = new HBox(own);
        buttons.getStyleClass().add("badges");
        getChildren().addAll(name, places, space, badges, buttons);
    }
}
