package vivavoce.ui.controls;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

import vivavoce.ui.look.Icon;
import vivavoce.ui.look.Theme;
import vivavoce.ui.look.Words;

/** Light or dark. */
public final class ThemeButton extends Button {

    private final Tooltip tip = new Tooltip();

    /** The button; {@code toggle} changes the theme. */
    public ThemeButton(Runnable toggle) {
        setId("theme");
        getStyleClass().add("icon-button");
        setTooltip(tip);
        accessibleTextProperty().bind(tip.textProperty());
        setOnAction(_ -> toggle.run());
    }

    /** Shows what a click would bring. */
    public void show(Theme current) {
        boolean dark = current == Theme.DARK;
        setGraphic((dark ? Icon.SUN : Icon.MOON).node());
        String key = Shortcuts.THEME.getDisplayText();
        tip.setText(Words.of(dark ? "theme.light" : "theme.dark", key));
    }
}
