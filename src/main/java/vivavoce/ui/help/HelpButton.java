package vivavoce.ui.help;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

import vivavoce.ui.controls.Shortcuts;
import vivavoce.ui.look.Icon;
import vivavoce.ui.look.Words;

/** Shows which key does what. */
public final class HelpButton extends Button {

    /** The button; {@code toggle} shows the keys or hides them. */
    public HelpButton(Runnable toggle) {
        super(null, Icon.QUESTION.node());
        String explanation = Words.of("help.button", Shortcuts.HELP.getDisplayText());
        setId("help");
        getStyleClass().add("icon-button");
        setTooltip(new Tooltip(explanation));
        setAccessibleText(explanation);
        setOnAction(_ -> toggle.run());
    }
}
