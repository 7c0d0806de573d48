package vivavoce.ui;

import vivavoce.conversation.ConversationView;
import vivavoce.conversation.Intent;
import vivavoce.history.SessionStore;
import vivavoce.settings.SettingsFile;
import vivavoce.settings.SettingsKeeper;

import java.util.function.Consumer;

/** What joins a window to a conversation. All calls come on the FX thread and return quickly. */
public interface Wiring {

    /** Where the learner's choices are kept. */
    SettingsFile settingsFile();

    /** Where lessons are kept. */
    SessionStore sessions();

    /** The machine behind the window. */
    Machine machine();

    /**
     * The window is being made.
     *
     * @param settings the learner's choices, to be followed
     * @param screen takes snapshots from any thread, from now until {@link #close}
     * @return where the learner's intents go
     */
    Consumer<Intent> open(SettingsKeeper settings, Consumer<ConversationView> screen);

    /**
     * The window stands on the screen.
     *
     * @param leave closes it; any thread
     */
    default void shown(Runnable leave) {}

    /** The window has been closed. */
    void close();
}
