package vivavoce.conversation;

import vivavoce.audio.AudioDeviceException;
import vivavoce.learner.LearnerRecord;
import vivavoce.loop.Doorbell;
import vivavoce.loop.Inbox;
import vivavoce.loop.Loop;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A conversation in real time: five loops, each the only owner of what it touches, joined by the
 * conversation's inbox. Whoever starts the loops stops them.
 */
public final class LiveConversation {

    private static final int INBOX = 8_192;
    private static final long LONGEST_REST_NANOS = 200_000_000;

    private final Inbox<ConversationInput> inbox = new Inbox<>(INBOX, Inbox.WhenFull.NEWEST_WINS);
    private final Doorbell told = new Doorbell();
    private final Doorbell toHear = new Doorbell();
    private final Doorbell toSpeak = new Doorbell();
    private final Equipment equipment;
    private final Parts parts;
    private final Consumer<ConversationView> shown;

    /** With this equipment; views go to {@code shown}, on the conversation's own loop. */
    public LiveConversation(
            Equipment equipment, LessonListener listener, Consumer<ConversationView> shown) {
        this.equipment = equipment;
        this.parts = Parts.join(equipment, this::tell, listener);
        this.shown = shown;
    }

    /** What the learner does by hand; any thread. */
    public void ask(Intent intent) {
        if (intent instanceof Intent.Mute(boolean muted)) {
            parts.capture().mute(muted);
        }
        tell(new ConversationInput.Asked(intent));
    }

    /** A part of the machine came or went; any thread. */
    public void partChanged(Badge badge) {
        tell(new ConversationInput.PartChanged(badge));
    }

    /** The microphone or the loudspeaker is another one: the echo is measured anew; any thread. */
    public void deviceChanged() {
        parts.capture().deviceChanged();
        parts.playback().chime();
    }

    /** Something the learner should know; any thread. */
    public void wentWrong(String sentence) {
        tell(new ConversationInput.WentWrong(sentence));
    }

    /** What is known of the learner; to be asked when the loops have stopped. */
    public LearnerRecord learner() {
        return parts.conversation().learner();
    }

    /** The loops, to be started in this order and stopped in the other. */
    public List<Loop> loops() {
        return List.of(
                loop("conversation", told, this::converse, () -> {}),
                worker("hearing", toHear, parts.ears()::work),
                worker("speaking", toSpeak, parts.mouth()::work),
                loop("playback", new Doorbell(), this::play, equipment.speaker()::close),
                loop("capture", new Doorbell(), this::capture, this::stopHearing));
    }

    private void tell(ConversationInput input) {
        inbox.offer(input);
        told.ring();
    }

    private int capture() throws AudioDeviceException {
        boolean captured = parts.capture().work();
        told.ring(); // time has passed
        return captured ? 1 : 0;
    }

    private void stopHearing() {
        equipment.microphone().close();
        equipment.echoCanceller().close();
    }

    private int play() throws AudioDeviceException {
        parts.playback().work();
        return 1;
    }

    /** The time is taken first and told last: what happened before it has then been told. */
    private int converse() {
        Optional<ConversationInput> time = parts.capture().timePassed();
        Optional<ConversationInput> position = parts.playback().moved();
        int done = 0;
        for (ConversationInput next = inbox.poll(); next != null; next = inbox.poll()) {
            done += take(next);
        }
        done += time.map(this::take).orElse(0) + position.map(this::take).orElse(0);
        if (parts.ears().isWanted()) {
            toHear.ring();
        }
        if (parts.mouth().isWanted()) {
            toSpeak.ring();
        }
        if (done > 0) {
            shown.accept(parts.conversation().view());
        }
        return done;
    }

    private int take(ConversationInput input) {
        parts.conversation().on(input);
        return 1;
    }

    private Loop worker(String name, Doorbell bell, Predicate<Consumer<ConversationInput>> work) {
        return loop(name, bell, () -> work.test(this::tell) ? 1 : 0, () -> {});
    }

    private static Loop loop(String name, Doorbell bell, Cycle cycle, Runnable close) {
        return new Loop() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public int doWork() throws Exception {
                return cycle.run();
            }

            @Override
            public void rest() {
                bell.await(LONGEST_REST_NANOS);
            }

            @Override
            public void close() {
                close.run();
            }
        };
    }

    @FunctionalInterface
    private interface Cycle {
        int run() throws Exception;
    }
}
