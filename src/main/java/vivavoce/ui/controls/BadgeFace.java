package vivavoce.ui.controls;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import vivavoce.conversation.Badge.Part;

/** The picture of a part, with a dot whose colour says whether it works. */
final class BadgeFace extends StackPane {

    BadgeFace(Part part) {
        super(BadgeWords.icon(part).node());
        getStyleClass().add("badge-face");
        Region dot = new Region();
        dot.getStyleClass().add("badge-dot");
        getChildren().add(dot);
    }
}
