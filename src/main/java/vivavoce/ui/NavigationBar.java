package vivavoce.ui;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** The places of the window, the present one marked. */
final class NavigationBar extends HBox {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final Map<Place, Button> buttons = new EnumMap<>(Place.class);

    NavigationBar(Consumer<Place> go) {
        getStyleClass().add("navigation");
        for (Place place : Place.values()) {
            Button button = new Button(place.title(), place.icon().node());
            button.setId(place.id());
            button.getStyleClass().add("place");
            button.setTooltip(new Tooltip(place.title() + "  ·  " + place.key().getDisplayText()));
            button.setAccessibleText(place.title());
            button.setOnAction(_ -> go.accept(place));
            buttons.put(place, button);
            getChildren().add(button);
        }
    }

    void show(Place here) {
        buttons.forEach((place, button) -> button.pseudoClassStateChanged(HERE, place == here));
    }
}
