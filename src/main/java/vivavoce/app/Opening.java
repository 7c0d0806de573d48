package vivavoce.app;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * Something that is being opened in the background. What is asked of it meanwhile is done once it
 * is open, in the order in which it was asked; nothing is done when it cannot be opened. Any
 * thread.
 */
final class Opening<T> {

    private final CompletableFuture<T> opened = new CompletableFuture<>();
    private CompletableFuture<Void> lastAsked = CompletableFuture.completedFuture(null);

    /** It is open: what was asked is done on this thread. */
    void done(T open) {
        opened.complete(open);
    }

    /** It cannot be opened. */
    void failed(Throwable why) {
        opened.completeExceptionally(why);
    }

    /** Does this once it is open and what was asked before is done; at once where that is so. */
    synchronized void whenOpen(Consumer<T> task) {
        // A future runs what waits for it last first, so each waits for the one before as well.
        lastAsked =
                lastAsked
                        .handle((_, _) -> true)
                        .thenAcceptBoth(opened, (_, open) -> task.accept(open));
    }

    /** Done when it is open, failed when it cannot be. */
    CompletableFuture<Void> ready() {
        return opened.thenAccept(_ -> {});
    }
}
