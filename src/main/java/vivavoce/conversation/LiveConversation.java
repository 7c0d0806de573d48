package vivavoce.conversation;

import vivavoce.audio.Microphone;
import vivavoce.audio.Speaker;
import vivavoce.camera.InkLines;
import vivavoce.loop.Inbox;
import vivavoce.loop.Loop;
import vivavoce.model.MultimodalModel;
import vivavoce.speech.Voice;
import vivavoce.turn.TurnSettings;
import vivavoce.tutor.Tutor;
import vivavoce.vad.VoiceActivity;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A conversation in real time: five loops, each the only owner of what it touches, joined by the
 * conversation's inbox. Whoever starts the loops stops them.
 */
public final class LiveConversation {

    private static final int HISTORY_SECONDS = 40;
    private static final int INBOX = 8_192;

    private final Inbox<ConversationInput> inbox = new Inbox<>(INBOX, Inbox.WhenFull.NEWEST_WINS);
    private final Capture capture;
    private final Microphone microphone;
    private final Playback playback;
    private final Speaker speaker;
    private final Ears ears;
    private final Mouth mouth;
    private final Conversation conversation;
    private final Consumer<ConversationView> shown;

    /** Between this microphone and this speaker; views go to {@code shown}, on its own loop. */
    public LiveConversation(
            Microphone microphone,
            Speaker speaker,
            VoiceActivity voiceActivity,
            MultimodalModel model,
            InkLines lines,
            Voice voice,
            Tutor tutor,
            LessonListener listener,
            Consumer<ConversationView> shown) {
        AudioHistory history = new AudioHistory(microphone.sampleRate(), HISTORY_SECONDS);
        this.microphone = microphone;
        this.speaker = speaker;
        this.capture = new Capture(microphone, history, voiceActivity, inbox::offer);
        this.playback = new Playback(speaker, inbox::offer);
        this.ears = new Ears(model, lines, history);
        this.mouth = new Mouth(voice);
        this.shown = shown;
        this.conversation =
                new Conversation(
                        tutor,
                        new ModelSenses(ears, mouth),
                        playback,
                        TurnSettings.DEFAULT,
                        listener);
    }

    /** What the learner does by hand; any thread. */
    public void ask(Intent intent) {
        if (intent instanceof Intent.Mute(boolean muted)) {
            capture.mute(muted);
        }
        inbox.offer(new ConversationInput.Asked(intent));
    }

    /** A part of the machine came or went; any thread. */
    public void partChanged(Badge badge) {
        inbox.offer(new ConversationInput.PartChanged(badge));
    }

    /** Something the learner should know; any thread. */
    public void wentWrong(String sentence) {
        inbox.offer(new ConversationInput.WentWrong(sentence));
    }

    /** The loops, to be started in this order and stopped in the other. */
    public List<Loop> loops() {
        return List.of(
                loop("conversation", this::converse, () -> {}),
                worker("hearing", ears::work),
                worker("speaking", mouth::work),
                loop(
                        "playback",
                        () -> {
                            playback.work();
                            return 1;
                        },
                        speaker::close),
                loop("capture", () -> capture.work() ? 1 : 0, microphone::close));
    }

    private int converse() {
        int done = 0;
        for (ConversationInput next = inbox.poll(); next != null; next = inbox.poll()) {
            conversation.on(next);
            done++;
        }
        if (done > 0) {
            shown.accept(conversation.view());
        }
        return done;
    }

    private Loop worker(String name, Predicate<Consumer<ConversationInput>> work) {
        return loop(name, () -> work.test(inbox::offer) ? 1 : 0, () -> {});
    }

    private static Loop loop(String name, Cycle cycle, Runnable close) {
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
