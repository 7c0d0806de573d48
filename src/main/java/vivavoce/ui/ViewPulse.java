package vivavoce.ui;

import org.jspecify.annotations.Nullable;

import vivavoce.conversation.ConversationView;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Brings snapshots to the window. At most one is pending; a newer one takes its place, so a slow
 * screen never falls behind a fast conversation. Of those that differ in their meters alone only
 * every tenth comes: a conversation gives a hundred a second, and each costs the screen its time.
 */
public final class ViewPulse {

    private static final int METERS_EVERY = 10;

    private final AtomicReference<@Nullable ConversationView> pending = new AtomicReference<>();
    private final Executor screen;
    private final Consumer<ConversationView> show;
    private @Nullable ConversationView last; // guarded by this, as what follows
    private int alike;

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
        if (!isDue(view)) {
            return;
        }
        if (pending.getAndSet(view) == null) {
            screen.execute(this::apply);
        }
    }

    private synchronized boolean isDue(ConversationView view) {
        boolean same = last != null && view.with(last.meters()).equals(last);
        alike = same ? (alike + 1) % METERS_EVERY : 0;
        last = view;
        return alike == 0;
    }

    private void apply() {
        ConversationView newest = pending.getAndSet(null);
        if (newest != null) {
            show.accept(newest);
        }
    }
}
