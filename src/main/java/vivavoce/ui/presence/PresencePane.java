package vivavoce.ui.presence;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import vivavoce.conversation.Presence;
import vivavoce.ui.look.Motion;
import vivavoce.ui.look.Words;

import java.util.Locale;

/** The tutor: a living shape, its state in words, and what the learner may do now. */
public final class PresencePane extends VBox {

    private final LivingShape shape;
    private final Label name = new Label();
    private final Label advice = new Label();
    private Presence presence = Presence.LISTENING;
    private boolean muted;
    private boolean deaf;

    /** A listening tutor. */
    public PresencePane(ObservableValue<Motion> motion) {
        shape = new LivingShape(motion);
        getStyleClass().add("presence");
        name.getStyleClass().add("presence-name");
        name.setId("presence-name");
        advice.getStyleClass().add("presence-advice");
        advice.setId("presence-advice");
        getChildren().addAll(shape, name, advice);
        setAccessibleRole(AccessibleRole.TEXT);
        describe();
    }

    /** Shows what the tutor is doing; level 0 to 1 is the learner's voice. */
    public void show(Presence newPresence, double level) {
        shape.show(newPresence, level);
        if (presence != newPresence) {
            presence = newPresence;
            describe();
        }
    }

    /** Shows whether the microphone is off. */
    public void muted(boolean nowMuted) {
        muted = nowMuted;
        describe();
    }

    /** Shows whether there is no microphone that works. */
    public void deaf(boolean nowDeaf) {
        if (deaf != nowDeaf) {
            deaf = nowDeaf;
            describe();
        }
    }

    private void describe() {
        String state = presence.name().toLowerCase(Locale.ROOT);
        name.setText(Words.of("presence." + state));
        advice.setText(Words.of("presence." + condition(state) + ".advice"));
        for (Presence each : Presence.values()) {
            getStyleClass().remove(each.name().toLowerCase(Locale.ROOT));
        }
        getStyleClass().add(state);
        setAccessibleText(name.getText() + ". " + advice.getText());
    }

    private String condition(String state) {
        if (presence != Presence.LISTENING) {
            return state;
        }
        return deaf ? "deaf" : muted ? "muted" : state;
    }
}
