package vivavoce.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import vivavoce.ui.look.Words;

/** One setting: what it is, what it means, and the means to change it. */
final class SettingRow extends HBox {

    /** The words under {@code key} and {@code key.means}. */
    SettingRow(String key, Node control) {
        getStyleClass().add("setting-row");
        Label name = new Label(Words.of(key));
        name.getStyleClass().add("setting-name");
        Label means = new Label(Words.of(key + ".means"));
        means.getStyleClass().add("explanation");
        means.setWrapText(true);
        name.setLabelFor(control);
        VBox words = new VBox(name, means);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        if (control instanceof Region region) {
            region.setMinWidth(Region.USE_PREF_SIZE);
        }
        getChildren().addAll(words, control);
    }
}
