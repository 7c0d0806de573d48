package vivavoce.app;

import org.jspecify.annotations.Nullable;

import vivavoce.conversation.Intent;
import vivavoce.conversation.LessonEvent;
import vivavoce.conversation.LessonListener;
import vivavoce.history.SessionJournal;
import vivavoce.history.SessionStore;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;

/** Keeps the lesson while the learner wants it kept. Any thread. */
final class LessonKeeper implements LessonListener, Consumer<Intent>, AutoCloseable {

    private final SessionStore store;
    private final InstantSource clock;
    private final Runnable notKept;
    private @Nullable SessionJournal journal;

    LessonKeeper(SessionStore store, InstantSource clock, Runnable notKept) {
        this.store = store;
        this.clock = clock;
        this.notKept = notKept;
    }

    /** From now on lessons are kept, or not. */
    synchronized void keep(boolean wanted) {
        if (wanted && journal == null) {
            Instant now = clock.instant();
            journal = store.begin(now, notKept);
        } else if (!wanted) {
            close();
        }
    }

    @Override
    public synchronized void happened(long atMs, LessonEvent event) {
        if (journal != null) {
            journal.happened(atMs, event);
        }
    }

    @Override
    public synchronized void accept(Intent intent) {
        SessionJournal open = journal;
        if (open == null) {
            return;
        }
        switch (intent) {
            case Intent.Look(var picture) -> open.shown(picture);
            case Intent.Showed(var picture) -> open.shown(picture);
            default -> {}
        }
    }

    @Override
    public synchronized void close() {
        if (journal != null) {
            journal.close();
            journal = null;
        }
    }
}
