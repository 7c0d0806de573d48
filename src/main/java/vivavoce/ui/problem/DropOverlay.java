package vivavoce.ui.problem;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import vivavoce.ui.look.Icon;
import vivavoce.ui.look.Words;

/** Covers the window while a picture is dragged over it. */
public final class DropOverlay extends StackPane {

    /** A hidden overlay. */
    public DropOverlay() {
        Node icon = Icon.PICTURE.node();
        Label words = new Label(Words.of("drop.here"));
        VBox box = new VBox(icon, words);
        box.getStyleClass().add("drop-box");
        getStyleClass().add("drop-overlay");
        setId("drop-overlay");
        getChildren().add(box);
        setMouseTransparent(true);
        setVisible(false);
    }
}
