package vivavoce.app;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vivavoce.conversation.ConversationView;
import vivavoce.conversation.Intent;
import vivavoce.ui.Wiring;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Joins the window to a live lesson; the engine opens in the background. */
final class DesktopLesson implements Wiring {

    private static final Logger LOG = LoggerFactory.getLogger(DesktopLesson.class);

    private final CompletableFuture<LiveLesson> lesson = new CompletableFuture<>();

    @Override
    public Consumer<Intent> open(Consumer<ConversationView> screen) {
        Thread.ofPlatform().daemon().name("vivavoce-opening").start(() -> openLesson(screen));
        return intent -> whenOpen(open -> open.ask(intent));
    }

    private void openLesson(Consumer<ConversationView> screen) {
        try {
            Engine engine = Engine.inUse();
            lesson.complete(LiveLesson.start(engine, (_, _) -> {}, screen));
        } catch (RuntimeException e) {
            LOG.error("The lesson could not be opened", e);
            screen.accept(ConversationView.empty().withNotice(Sentences.of(e)));
        }
    }

    @Override
    public void close() {
        whenOpen(LiveLesson::close);
    }

    /** What is asked for while the engine still opens is done when it has. */
    private void whenOpen(Consumer<LiveLesson> task) {
        var _ = lesson.thenAccept(task);
    }
}
