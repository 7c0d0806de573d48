package vivavoce.conversation;

import vivavoce.audio.AudioDeviceException;
import vivavoce.audio.CapturedSpeaker;
import vivavoce.audio.FarEnd;
import vivavoce.camera.Picture;
import vivavoce.model.Heard;
import vivavoce.model.SeenLine;
import vivavoce.prosody.Prosody;
import vivavoce.speech.Style;
import vivavoce.turn.TurnSettings;
import vivavoce.tutor.Brief;
import vivavoce.tutor.ReplyWriter;
import vivavoce.tutor.Tutor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The real conversation, turn-taking, tutor and playback on a made-up clock; only hearing and the
 * voice are scripted. The learner's words are what the script says; "…" at their end: cut off.
 */
final class Room implements Senses {

    private static final int FRAME_MS = 10;
    private static final int GATE_MS = 100;

    private final List<String> log = new ArrayList<>();
    private final List<ConversationInput> answers = new ArrayList<>();
    private final ScriptedVoice voice = new ScriptedVoice();
    private final CapturedSpeaker speaker = new CapturedSpeaker(24_000, 0);
    private final Playback playback;
    private final Conversation conversation;
    private final Desk desk;
    private final List<String> voiced = new ArrayList<>();
    private List<SeenLine> seen = List.of();
    private String spoken = "";
    private double speed;
    private Style style = Style.CALM;
    private long nowMs;

    Room() {
        this(Optional.empty());
    }

    /** One in which someone else words the replies, a token in 10 ms. */
    Room(ReplyWriter writer) {
        this(Optional.of(writer));
    }

    private Room(Optional<ReplyWriter> writer) {
        desk = new Desk(writer);
        playback = new Playback(speaker, new FarEnd(24_000, 16_000));
        conversation =
                new Conversation(new Tutor(), this, playback, TurnSettings.DEFAULT, this::happened);
    }

    private void happened(long atMs, LessonEvent event) {
        log.add("%d %s".formatted(atMs, event));
    }

    /** Everything that happened, oldest first. */
    List<String> log() {
        return log;
    }

    ConversationView view() {
        return conversation.view();
    }

    /** What happened since {@code fromMs} whose text contains {@code what}. */
    List<String> since(long fromMs, String what) {
        return log.stream()
                .filter(line -> Long.parseLong(line.split(" ")[0]) >= fromMs)
                .filter(line -> line.contains(what))
                .toList();
    }

    /** How the last phrase was to be spoken. */
    double speed() {
        return speed;
    }

    /** How the last phrase was to be spoken. */
    Style style() {
        return style;
    }

    /** Whether the voice has sounded louder than it was made. */
    boolean louder() {
        for (float sample : speaker.sound().samples()) {
            if (sample > 1.2f * ScriptedVoice.LEVEL) {
                return true;
            }
        }
        return false;
    }

    /** Whether a tone has sounded since: the scripted voice has no sample below zero. */
    boolean toneSounded(long fromMs) {
        float[] samples = speaker.sound().samples();
        for (int i = (int) (24 * fromMs); i < samples.length; i++) {
            if (samples[i] < -1e-4f) {
                return true;
            }
        }
        return false;
    }

    long nowMs() {
        return nowMs;
    }

    Room show(String... latex) {
        List<SeenLine> lines = Arrays.stream(latex).map(l -> new SeenLine(l, 1)).toList();
        conversation.on(new ConversationInput.PictureRead(lines));
        return this;
    }

    /** A picture that is read as this, and waits to be confirmed. */
    Room look(String... latex) {
        seen = Arrays.stream(latex).map(l -> new SeenLine(l, 0.8)).toList();
        return ask(new Intent.Look(new Picture(new float[1], 1, 1))).pass(0.02);
    }

    Room ask(Intent intent) {
        conversation.on(new ConversationInput.Asked(intent));
        return this;
    }

    /** The learner speaks for so long, and pauses. */
    Room say(double seconds, String words) {
        spoken = words;
        return begin(nowMs).pass(seconds).end(words);
    }

    /** The learner began to speak then. */
    Room begin(long atMs) {
        conversation.on(new ConversationInput.SpeechStarted(atMs));
        return this;
    }

    /** The learner has said this and pauses. */
    Room end(String words) {
        spoken = words;
        long end = nowMs;
        pass(GATE_MS / 1000.0);
        conversation.on(new ConversationInput.SpeechPaused(nowMs, end));
        return this;
    }

    /** Nobody does anything for so long. */
    Room pass(double seconds) {
        for (long end = nowMs + Math.round(seconds * 1000); nowMs < end; ) {
            nowMs += FRAME_MS;
            conversation.on(new ConversationInput.TimePassed(nowMs, 0, false));
            List<ConversationInput> due = List.copyOf(answers);
            answers.clear();
            due.forEach(conversation::on);
            desk.work(conversation::on);
            try {
                playback.work();
            } catch (AudioDeviceException e) {
                throw new IllegalStateException(e);
            }
            playback.moved().ifPresent(conversation::on);
        }
        return this;
    }

    /** Until the tutor has said all it has to say. */
    Room listen() {
        pass(0.8);
        for (int i = 0; i < 6_000 && conversation.replying(); i++) {
            pass(0.01);
        }
        return this;
    }

    @Override
    public void listen(long revision, long fromMs, String context) {
        boolean complete = !spoken.endsWith("…");
        String words = spoken.replace("…", "").strip();
        answers.add(
                new ConversationInput.UtteranceRead(
                        revision, new Heard(words, complete, 0.9), Prosody.UNHEARD));
    }

    @Override
    public void look(Picture picture) {
        answers.add(new ConversationInput.PictureRead(seen));
    }

    @Override
    public void speak(long replyId, int phrase, String words, Style style, double speed) {
        this.style = style;
        this.speed = speed;
        voiced.add(words);
        answers.add(
                new ConversationInput.PhraseReady(
                        replyId, phrase, voice.speak(words, style, speed)));
    }

    /** The words that the voice was asked for, oldest first. */
    List<String> spoken() {
        return voiced;
    }

    @Override
    public boolean write(long replyId, Brief brief) {
        return desk.write(replyId, brief);
    }

    @Override
    public void hush() {
        desk.stop();
        answers.removeIf(ConversationInput.PhraseReady.class::isInstance);
    }
}
