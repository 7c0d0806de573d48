package vivavoce.ui;

import org.jspecify.annotations.Nullable;

import vivavoce.conversation.ConversationView;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Brings snapshots to the window. At most one is pending; a newer one takes its place, so a slow
 * screen never falls behind a fast conversation.
 */
public final class ViewPulse {

    private final AtomicReference<@Nullable ConversationView> pending = new AtomicReference<>();
    private final Executor screen;
    private final Consumer<ConversationView> show;

    /**
     * A bridge.
     *
     * @param screen runs tasks on the FX thread: {@code Platform::runLater}
     * @param show gets the newest snapshot there
     */
    public ViewPulse(Executor screen, Consumer<ConversationView> show) {
        this.screen = screen;
        this.show = show;
    }

    /** Hands over a snapshot. From any thread; returns at once. */
    public void publish(ConversationView view) {
        if (pending.getAndSet(view) == null) {
            screen.execute(this::apply);
        }
    }

    private void apply() {
        ConversationView newest = pending.getAndSet(null);
        if (newest != null) {
            show.accept(newest);
        }
    }
}
