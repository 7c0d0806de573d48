package vivavoce.room;

import vivavoce.audio.WavException;
import vivavoce.camera.PictureFile;
import vivavoce.conversation.Badge;
import vivavoce.conversation.Caption;
import vivavoce.conversation.ConversationView;
import vivavoce.conversation.Intent;
import vivavoce.conversation.LessonEvent;
import vivavoce.conversation.LessonListener;
import vivavoce.conversation.Presence;
import vivavoce.room.script.Act;
import vivavoce.room.script.Anchor;
import vivavoce.room.script.Cue;
import vivavoce.room.script.Script;
import vivavoce.speech.WordTime;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Lets a script happen: begins each cue when it is due, and says when all is over. One owner. */
final class Director implements LessonListener {

    private static final long NOT_YET = -1;

    /** After the last cue: time for the turn to end and for the reply to be spoken. */
    private static final long TAIL_MS = 3_000;

    /** A tutor that is silent for longer than this will not speak again. */
    private static final long PATIENCE_MS = 60_000;

    private final Script script;
    private final LearnerVoice learner;
    private final Air air;
    private final Devices devices;
    private final Utterances utterances;
    private final Supplier<ConversationView> view;
    private final Consumer<Intent> hand;
    private final List<Performance.Performed> performed = new ArrayList<>();
    private final List<Performance.Happened> events = new ArrayList<>();
    private final List<Finding> missed = new ArrayList<>();
    private int next;
    private boolean ended;
    private long nowMs;
    private long thenMs;
    private long replyStartMs = NOT_YET;
    private long replyEndMs = NOT_YET;
    private long wordsMs = NOT_YET;

    Director(
            Script script,
            LearnerVoice learner,
            Air air,
            Devices devices,
            Utterances utterances,
            Supplier<ConversationView> view,
            Consumer<Intent> hand) {
        this.script = script;
        this.learner = learner;
        this.air = air;
        this.devices = devices;
        this.utterances = utterances;
        this.view = view;
        this.hand = hand;
    }

    boolean ended() {
        return ended;
    }

    List<Performance.Happened> events() {
        return events;
    }

    List<Performance.Performed> performed() {
        return performed;
    }

    List<Finding> missed() {
        return missed;
    }

    /** A device came or went; while it is missing, the window says so. */
    void noticed(Badge badge) {
        if (!badge.working()) {
            happened(nowMs, new LessonEvent.WentWrong(badge.sentence()));
        }
    }

    /** A frame of the microphone begins. */
    void frame(long atMs) throws WavException {
        nowMs = atMs;
        while (!ended && next < script.cues().size() && isDue(script.cues().get(next))) {
            begin(script.cues().get(next++));
        }
        if (!ended && next == script.cues().size()) {
            ended = isOver();
        } else if (!ended && nowMs - thenMs > PATIENCE_MS && waitsForTutor()) {
            giveUp();
        }
    }

    private boolean isOver() {
        long quiet = nowMs - thenMs;
        return quiet > PATIENCE_MS || (quiet > TAIL_MS && !replying());
    }

    private boolean replying() {
        Presence presence = view.get().presence();
        return presence == Presence.SPEAKING || presence == Presence.THINKING;
    }

    private boolean waitsForTutor() {
        return switch (script.cues().get(next).anchor()) {
            case Anchor.Start _, Anchor.Then _ -> false;
            case Anchor.ReplyStart _, Anchor.ReplyEnd _, Anchor.WordsHeard _ -> true;
        };
    }

    private void giveUp() {
        for (Cue cue : script.cues().subList(next, script.cues().size())) {
            missed.add(new Finding(cue.line(), "never came: the tutor did not speak."));
        }
        ended = true;
    }

    private boolean isDue(Cue cue) {
        return switch (cue.anchor()) {
            case Anchor.Start(double seconds) -> isPast(0, seconds);
            case Anchor.Then(double seconds) -> isPast(thenMs, seconds);
            case Anchor.ReplyStart(double seconds) -> isPast(replyStartMs, seconds);
            case Anchor.ReplyEnd(double seconds) -> isPast(replyEndMs, seconds);
            case Anchor.WordsHeard(int words, double seconds) -> {
                wordsMs = wordsMs == NOT_YET && haveHeard(words) ? nowMs : wordsMs;
                yield isPast(wordsMs, seconds);
            }
        };
    }

    private boolean isPast(long anchorMs, double seconds) {
        return anchorMs != NOT_YET && nowMs >= anchorMs + Math.round(seconds * 1000);
    }

    private boolean haveHeard(int words) {
        List<Caption> captions = view.get().captions();
        if (captions.isEmpty() || captions.getLast().learner()) {
            return false;
        }
        Caption tutor = captions.getLast();
        int heard = count(tutor.text().substring(0, tutor.heardCharacters()));
        return tutor.heardCharacters() > 0
                && heard >= (words < 0 ? count(tutor.text()) + words : words);
    }

    private static int count(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    private void begin(Cue cue) throws WavException {
        if (!performed.isEmpty()) {
            Performance.Performed last = performed.removeLast();
            performed.add(
                    new Performance.Performed(last.cue(), last.startMs(), last.endMs(), nowMs));
        }
        replyStartMs = NOT_YET;
        replyEndMs = NOT_YET;
        wordsMs = NOT_YET;
        thenMs = perform(cue.act());
        performed.add(new Performance.Performed(cue, nowMs, thenMs, Long.MAX_VALUE));
    }

    /** When its sound ends; now when it has none. */
    private long perform(Act act) throws WavException {
        return switch (act) {
            case Act.Speaks speaks -> speak(speaks);
            case Act.Sounds sounds -> sound(Noises.make(sounds), nowMs);
            case Act.Types(String text) -> byHand(new Intent.Typed(text));
            case Act.Shows(String file) ->
                    byHand(new Intent.Showed(PictureFile.read(script.folder().resolve(file))));
            case Act.Presses(Act.Key key) -> byHand(intent(key));
            case Act.Turns(Act.Device device, Act.Condition condition) -> {
                devices.become(device, condition);
                yield nowMs;
            }
            case Act.Ends _ -> {
                ended = true;
                yield nowMs;
            }
        };
    }

    private long byHand(Intent intent) {
        hand.accept(intent);
        return nowMs;
    }

    private static Intent intent(Act.Key key) {
        return switch (key) {
            case STOP -> new Intent.Stop();
            case WAIT -> new Intent.Wait();
            case GO_ON -> new Intent.GoOn();
            case SAY_AGAIN -> new Intent.SayAgain();
            case SLOWER -> new Intent.Slower();
            case HINT -> new Intent.Hint();
        };
    }

    private long sound(float[] samples, long startMs) {
        air.sound(samples, startMs);
        return startMs + samples.length * 1000L / Sound.RATE;
    }

    private long speak(Act.Speaks speaks) throws WavException {
        long at = nowMs;
        for (int i = 0; i < speaks.stretches().size(); i++) {
            Act.Stretch stretch = speaks.stretches().get(i);
            at += Math.round(stretch.pauseSeconds() * 1000);
            Speech speech = learner.say(stretch.words());
            note(speech, at, speaks, i == speaks.stretches().size() - 1);
            float[] placed = placed(speaks.speaker(), speech.samples());
            at = sound(Sound.scaled(placed, speaks.levelDb()), at);
        }
        return at;
    }

    private static float[] placed(Act.Speaker speaker, float[] samples) {
        return switch (speaker) {
            case LEARNER -> samples;
            case SIDE -> Distance.turnedAway(samples);
            case BACKGROUND -> Distance.farAway(samples);
        };
    }

    /** Background speech is too faint for words, also for a perfect ear. */
    private void note(Speech speech, long atMs, Act.Speaks speaks, boolean lastStretch) {
        if (speaks.speaker() == Act.Speaker.BACKGROUND || !devices.hear()) {
            return;
        }
        for (int i = 0; i < speech.times().size(); i++) {
            WordTime time = speech.times().get(i);
            utterances.add(
                    new Utterances.Word(
                            time.word(),
                            atMs + Math.round(time.startSeconds() * 1000),
                            atMs + Math.round(time.endSeconds() * 1000),
                            lastStretch && i == speech.times().size() - 1));
        }
    }

    @Override
    public void happened(long atMs, LessonEvent event) {
        events.add(new Performance.Happened(atMs, event));
        switch (event) {
            case LessonEvent.ReplyStarted _ -> replyStartMs = atMs;
            case LessonEvent.ReplyFinished _ -> replyEndMs = atMs;
            default -> {}
        }
    }
}
