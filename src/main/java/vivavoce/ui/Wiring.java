package vivavoce.ui;

import vivavoce.conversation.ConversationView;
import vivavoce.conversation.Intent;

import java.util.function.Consumer;

/** What joins a window to a conversation. Both calls come on the FX thread and return quickly. */
public interface Wiring {

    /**
     * The window is being made.
     *
     * @param screen takes snapshots from any thread, from now until {@link #close}
     * @return where the learner's intents go
     */
    Consumer<Intent> open(Consumer<ConversationView> screen);

    /** The window has been closed. */
    void close();
}
