package vivavoce.conversation;

import vivavoce.audio.AudioDeviceException;
import vivavoce.time.NanoClock;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A conversation on one thread, one frame of ten milliseconds at a time: the same parts as a live
 * one, as fast as they can work. The model's answers arrive when {@link Pace} says so.
 */
public final class SteppedConversation {

    private record Late(long dueMs, long order, ConversationInput input) {}

    /** One of the model's two workers; it is busy until its last answer is due. */
    private static final class Worker {
        private final Predicate<Consumer<ConversationInput>> work;
        private long busyUntilMs;

        Worker(Predicate<Consumer<ConversationInput>> work) {
            this.work = work;
        }
    }

    private final Parts parts;
    private final List<Worker> workers;
    private final NanoClock clock = NanoClock.SYSTEM;
    private final Pace pace;
    private final PriorityQueue<Late> answers =
            new PriorityQueue<>(
                    Comparator.comparingLong(Late::dueMs).thenComparingLong(Late::order));
    private long order;

    /** With this equipment. */
    public SteppedConversation(Equipment equipment, Pace pace, LessonListener listener) {
        this.parts = Parts.join(equipment, this::take, listener);
        this.workers = List.of(new Worker(parts.ears()::work), new Worker(parts.mouth()::work));
        this.pace = pace;
    }

    /** The conversation, for what is typed, pressed or shown. */
    public Conversation conversation() {
        return parts.conversation();
    }

    /**
     * Hears one frame and plays one.
     *
     * @return false when the microphone has ended
     * @throws AudioDeviceException when a device is gone
     */
    public boolean step() throws AudioDeviceException {
        if (!parts.capture().work()) {
            return false;
        }
        parts.capture().timePassed().ifPresent(this::take);
        workers.forEach(this::letWork);
        for (Late due = answers.peek();
                due != null && due.dueMs() <= parts.capture().nowMs();
                due = answers.peek()) {
            answers.remove();
            take(due.input());
        }
        parts.playback().work();
        parts.playback().moved().ifPresent(this::take);
        return true;
    }

    private void letWork(Worker worker) {
        if (worker.busyUntilMs > parts.capture().nowMs()) {
            return;
        }
        List<ConversationInput> made = new ArrayList<>();
        long began = clock.nanos();
        if (worker.work.test(made::add)) {
            long dueMs = parts.capture().nowMs() + pace.delayMs(clock.nanos() - began);
            worker.busyUntilMs = dueMs;
            made.forEach(input -> answers.add(new Late(dueMs, order++, input)));
        }
    }

    private void take(ConversationInput input) {
        parts.conversation().on(input);
    }
}
