package vivavoce.ui.settings;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import vivavoce.settings.SettingsKeeper;
import vivavoce.ui.look.Words;

/** The learner's choices; each holds as soon as it is made. */
public final class SettingsPage extends StackPane {

    /** The page; {@code more} are sections of other features. */
    public SettingsPage(SettingsKeeper settings, Node... more) {
        getStyleClass().add("page");
        Label title = new Label(Words.of("settings.title"));
        title.getStyleClass().add("page-title");
        VBox column = new VBox(title, new LookSection(settings), new TalkSection(settings));
        column.getChildren().addAll(more);
        column.getStyleClass().add("settings-column");
        StackPane middle = new StackPane(column);
        StackPane.setAlignment(column, Pos.TOP_CENTER);
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setId("settings");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("plain-scroll");
        getChildren().add(scroll);
    }
}
