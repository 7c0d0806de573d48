package vivavoce.conversation;

import vivavoce.audio.AudioDeviceException;
import vivavoce.audio.Microphone;
import vivavoce.audio.Speaker;
import vivavoce.camera.InkLines;
import vivavoce.model.MultimodalModel;
import vivavoce.speech.Voice;
import vivavoce.time.NanoClock;
import vivavoce.turn.TurnSettings;
import vivavoce.tutor.Tutor;
import vivavoce.vad.VoiceActivity;

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

    private static final int HISTORY_SECONDS = 40;

    private record Late(long dueMs, long order, ConversationInput input) {}

    /** One of the model's two workers; it is busy until its last answer is due. */
    private static final class Worker {
        private final Predicate<Consumer<ConversationInput>> work;
        private long busyUntilMs;

        Worker(Predicate<Consumer<ConversationInput>> work) {
            this.work = work;
        }
    }

    private final Capture capture;
    private final Playback playback;
    private final Conversation conversation;
    private final List<Worker> workers;
    private final NanoClock clock;
    private final Pace pace;
    private final PriorityQueue<Late> answers =
            new PriorityQueue<>(
                    Comparator.comparingLong(Late::dueMs).thenComparingLong(Late::order));
    private long order;

    /** Between this microphone and this speaker. */
    public SteppedConversation(
            Microphone microphone,
            Speaker speaker,
            VoiceActivity voiceActivity,
            MultimodalModel model,
            InkLines lines,
            Voice voice,
            Tutor tutor,
            Pace pace,
            LessonListener listener) {
        AudioHistory history = new AudioHistory(microphone.sampleRate(), HISTORY_SECONDS);
        this.capture = new Capture(microphone, history, voiceActivity, this::take);
        this.playback = new Playback(speaker, this::take);
        Ears ears = new Ears(model, lines, history);
        Mouth mouth = new Mouth(voice);
        this.workers = List.of(new Worker(ears::work), new Worker(mouth::work));
        this.conversation =
                new Conversation(
                        tutor,
                        new ModelSenses(ears, mouth),
                        playback,
                        TurnSettings.DEFAULT,
                        listener);
        this.clock = NanoClock.SYSTEM;
        this.pace = pace;
    }

    /** The conversation, for what is typed, pressed or shown. */
    public Conversation conversation() {
        return conversation;
    }

    /**
     * Hears one frame and plays one.
     *
     * @return false when the microphone has ended
     * @throws AudioDeviceException when a device is gone
     */
    public boolean step() throws AudioDeviceException {
        if (!capture.work()) {
            return false;
        }
        workers.forEach(this::letWork);
        for (Late due = answers.peek();
                due != null && due.dueMs() <= capture.nowMs();
                due = answers.peek()) {
            answers.remove();
            take(due.input());
        }
        playback.work();
        return true;
    }

    private void letWork(Worker worker) {
        if (worker.busyUntilMs > capture.nowMs()) {
            return;
        }
        List<ConversationInput> made = new ArrayList<>();
        long began = clock.nanos();
        if (worker.work.test(made::add)) {
            long dueMs = capture.nowMs() + pace.delayMs(clock.nanos() - began);
            worker.busyUntilMs = dueMs;
            made.forEach(input -> answers.add(new Late(dueMs, order++, input)));
        }
    }

    private void take(ConversationInput input) {
        conversation.on(input);
    }
}
