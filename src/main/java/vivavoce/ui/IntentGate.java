package vivavoce.ui;

import vivavoce.conversation.Intent;

import java.util.function.Consumer;

/** Holds the place of a conversation that is wired after its window is made. On the FX thread. */
final class IntentGate implements Consumer<Intent> {

    private Consumer<Intent> behind = _ -> {};

    /** Lets intents through to a conversation from now on. */
    void open(Consumer<Intent> intents) {
        behind = intents;
    }

    @Override
    public void accept(Intent intent) {
        behind.accept(intent);
    }
}
