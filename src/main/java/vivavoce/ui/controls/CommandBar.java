package vivavoce.ui.controls;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;

import vivavoce.conversation.Intent;
import vivavoce.conversation.Presence;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** The buttons of the lesson; the one that fits the moment stands out. */
public final class CommandBar extends HBox {

    private static final PseudoClass APT = PseudoClass.getPseudoClass("apt");

    private final Map<Command, Button> buttons = new EnumMap<>(Command.class);

    /**
     * The bar.
     *
     * @param afterMouse gives the keyboard back to the lesson after a click, so that Space waits
     *     instead of pressing the same button again
     */
    public CommandBar(Consumer<Intent> intents, Runnable afterMouse) {
        getStyleClass().add("command-bar");
        for (Command command : Command.values()) {
            Button button = button(command, intents);
            button.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> afterMouse.run());
            buttons.put(command, button);
            getChildren().add(button);
        }
    }

    /** Marks what fits the moment: go on while the tutor waits, stop while it speaks. */
    public void show(Presence presence) {
        buttons.forEach(
                (command, button) -> button.pseudoClassStateChanged(APT, command == apt(presence)));
    }

    private static @Nullable Command apt(Presence presence) {
        return switch (presence) {
            case WAITING -> Command.GO_ON;
            case SPEAKING -> Command.STOP;
            case LISTENING, THINKING -> null;
        };
    }

    private static Button button(Command command, Consumer<Intent> intents) {
        Button button = new Button(command.title(), command.icon().node());
        button.setId(command.id());
        button.setContentDisplay(ContentDisplay.TOP);
        button.getStyleClass().add("command");
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setTooltip(new Tooltip(command.explanation()));
        button.setAccessibleText(command.title());
        button.setAccessibleHelp(command.explanation());
        button.setOnAction(_ -> intents.accept(command.intent()));
        return button;
    }
}
