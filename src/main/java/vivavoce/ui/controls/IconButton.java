package vivavoce.ui.controls;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

import vivavoce.ui.look.Icon;

/** A button that is a picture; what it does is said where the mouse rests on it, and read out. */
public final class IconButton extends Button {

    /** The button; {@code explanation} says what {@code press} does. */
    public IconButton(String id, Icon icon, String explanation, Runnable press) {
        super(null, icon.node());
        setId(id);
        getStyleClass().add("icon-button");
        setTooltip(new Tooltip(explanation));
        setAccessibleText(explanation);
        setOnAction(_ -> press.run());
    }
}
