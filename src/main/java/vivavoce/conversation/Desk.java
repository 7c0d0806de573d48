package vivavoce.conversation;

import org.jspecify.annotations.Nullable;

import vivavoce.tutor.Brief;
import vivavoce.tutor.ReplyWriter;
import vivavoce.tutor.Written;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where replies are put into words, one token at a time, so that hearing can go in between.
 * Requests come from the conversation's thread; {@link #work} runs on the thread that owns the
 * model.
 */
final class Desk {

    private record Order(long replyId, Brief brief) {}

    private static final long NONE = -1;

    private final Optional<ReplyWriter> writer;
    private @Nullable Order order;
    private long writing = NONE;

    Desk(Optional<ReplyWriter> writer) {
        this.writer = writer;
    }

    /** Whether someone here writes; then this is what. */
    synchronized boolean write(long replyId, Brief brief) {
        if (writer.isPresent()) {
            stop();
            order = new Order(replyId, brief);
        }
        return writer.isPresent();
    }

    /** Whether something is to be begun. */
    synchronized boolean isWanted() {
        return order != null;
    }

    /** Nothing is to be written any more. */
    synchronized void stop() {
        order = null;
        writing = NONE;
        writer.ifPresent(ReplyWriter::stop);
    }

    /** Writes a little, if something is wanted; a writer that fails has given up. */
    boolean work(Consumer<ConversationInput> answer) {
        if (writer.isEmpty()) {
            return false;
        }
        long id = begin(writer.get());
        if (id == NONE) {
            return false;
        }
        Written written = new Written.GivenUp("It failed.");
        try {
            written = writer.get().step();
        } finally {
            finish(id, written);
            if (!(written instanceof Written.Nothing)) {
                answer.accept(new ConversationInput.ReplyWritten(id, written));
            }
        }
        return true;
    }

    private synchronized long begin(ReplyWriter hand) {
        Order next = order;
        order = null;
        if (next != null) {
            writing = next.replyId();
            hand.begin(next.brief());
        }
        return writing;
    }

    private synchronized void finish(long id, Written written) {
        boolean over = written instanceof Written.Done || written instanceof Written.GivenUp;
        if (over && writing == id) {
            writing = NONE;
        }
    }
}
