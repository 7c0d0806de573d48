package vivavoce.ui.presence;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import vivavoce.conversation.Meters;
import vivavoce.conversation.Presence;
import vivavoce.ui.look.Motion;
import vivavoce.ui.look.Words;

import java.util.Locale;

/** The tutor: a living shape, its state in words, and what the learner may do now. */
public final class PresencePane extends VBox {

    /** Brings the mean square of a loud syllable to about 1. */
    private static final double VOICE_GAIN = 5;

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
        advice.setWrapText(true);
        advice.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(shape, name, advice);
        setAccessibleRole(AccessibleRole.TEXT);
        describe();
    }

    /** Shows what the tutor is doing, and whoever speaks. */
    public void show(Presence newPresence, Meters meters) {
        shape.show(
                newPresence,
                newPresence == Presence.SPEAKING
                        ? Math.min(1, VOICE_GAIN * meters.voice())
                        : meters.microphone());
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
