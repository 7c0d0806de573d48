package vivavoce.conversation;

import vivavoce.camera.Picture;
import vivavoce.model.Heard;
import vivavoce.model.SeenLine;
import vivavoce.playback.PlaybackPosition;
import vivavoce.speech.SpokenPhrase;
import vivavoce.turn.Reading;
import vivavoce.turn.SpokenCommand;
import vivavoce.turn.TurnAction;
import vivavoce.turn.TurnInput;
import vivavoce.turn.TurnSettings;
import vivavoce.turn.TurnTaking;
import vivavoce.tutor.Reply;
import vivavoce.tutor.Tutor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One conversation: hears of speech, words, pictures and playback, and asks for reading, speaking
 * and silence. The sole writer of its state. Pure but for its ports: the same inputs give the same
 * events. One owner thread.
 */
public final class Conversation {

    /** An utterance is read from a little before its onset, where its first sound begins. */
    private static final long PRE_ROLL_MS = 250;

    /** Words heard with less confidence do not end a turn quickly: more sound may mend them. */
    private static final double SURE = 0.5;

    private final Tutor tutor;
    private final Senses senses;
    private final LessonListener listener;
    private final TurnTaking turns;
    private final Delivery delivery;
    private final Map<String, Badge> badges = new LinkedHashMap<>();

    private long nowMs;
    private double level;
    private ShownPicture picture = ShownPicture.NONE;
    private boolean confirming;
    private String hearing = "";
    private String notice = "";

    /** A conversation about nothing yet. */
    public Conversation(
            Tutor tutor,
            Senses senses,
            Loudspeaker loudspeaker,
            TurnSettings settings,
            LessonListener listener) {
        this.tutor = tutor;
        this.senses = senses;
        this.listener = listener;
        this.turns = new TurnTaking(settings);
        this.delivery = new Delivery(senses, loudspeaker, this::tell);
    }

    /** Takes one input and does what follows from it. */
    public void on(ConversationInput input) {
        switch (input) {
            case ConversationInput.TimePassed(long atMs, double microphoneLevel) ->
                    timePassed(atMs, microphoneLevel);
            case ConversationInput.SpeechStarted(long atMs) -> {
                tell(new LessonEvent.SpeechStarted());
                act(new TurnInput.SpeechStarted(atMs));
            }
            case ConversationInput.SpeechPaused(long atMs, long endMs) -> {
                tell(new LessonEvent.SpeechPaused());
                act(new TurnInput.SpeechPaused(atMs, endMs));
            }
            case ConversationInput.UtteranceRead(long revision, Heard heard) ->
                    utteranceRead(revision, heard);
            case ConversationInput.PictureRead(List<SeenLine> lines) -> pictureRead(lines);
            case ConversationInput.PhraseReady(long id, int phrase, SpokenPhrase sound) -> {
                delivery.phraseReady(id, phrase, sound);
                endIfFinished();
            }
            case ConversationInput.PlaybackMoved(PlaybackPosition position) -> {
                delivery.moved(position, nowMs);
                endIfFinished();
            }
            case ConversationInput.Asked(Intent intent) -> asked(intent);
            case ConversationInput.PartChanged(Badge badge) -> badges.put(badge.part(), badge);
            case ConversationInput.WentWrong(String sentence) -> wentWrong(sentence);
        }
    }

    /** What the window shows now. */
    public ConversationView view() {
        return new ConversationView(
                presence(),
                delivery.board().lines(),
                delivery.transcript().captions(),
                level,
                List.copyOf(badges.values()),
                notice,
                hearing,
                picture.page());
    }

    /** Whether a reply is being prepared, spoken or held. */
    public boolean replying() {
        return delivery.inProgress();
    }

    private Presence presence() {
        if (delivery.inProgress()) {
            return delivery.sounds() ? Presence.SPEAKING : Presence.THINKING;
        }
        return turns.waiting() ? Presence.WAITING : Presence.LISTENING;
    }

    private void timePassed(long atMs, double microphoneLevel) {
        nowMs = atMs;
        level = microphoneLevel;
        act(new TurnInput.TimePassed(atMs));
        if (picture.isDue(atMs) && !delivery.inProgress() && !turns.learnerSpeaks()) {
            say(tutor.showed(takePicture()));
        }
    }

    private List<String> takePicture() {
        List<String> lines = picture.latex();
        picture = ShownPicture.NONE;
        return lines;
    }

    private void utteranceRead(long revision, Heard heard) {
        tell(new LessonEvent.Heard(heard.words(), heard.complete(), heard.confidence()));
        hearing = heard.words();
        boolean complete =
                heard.complete() && heard.confidence() >= SURE && Completeness.of(heard.words());
        act(
                new TurnInput.UtteranceRead(
                        revision, new Reading(heard.words(), complete, heard.confidence())));
    }

    private void pictureRead(List<SeenLine> lines) {
        picture = ShownPicture.of(lines, nowMs, confirming);
        tell(new LessonEvent.PictureRead(picture.latex()));
        if (!picture.isThere() && !confirming) {
            sayByHand(() -> tutor.showed(List.of()));
        }
    }

    private void act(TurnInput input) {
        turns.on(input).forEach(this::act);
    }

    private void act(TurnAction action) {
        switch (action) {
            case TurnAction.Read(long fromMs, long revision) ->
                    senses.listen(
                            revision,
                            Math.max(0, fromMs - PRE_ROLL_MS),
                            lastClause(tutor.lastQuestion()));
            case TurnAction.EndTurn(Reading reading, long speechEndMs) ->
                    turnEnded(reading, speechEndMs);
            case TurnAction.PauseVoice(long onsetMs) -> {
                delivery.hold();
                tell(new LessonEvent.VoiceHeld(nowMs - onsetMs));
            }
            case TurnAction.ResumeVoice _ -> delivery.resume();
            case TurnAction.StopVoice _ -> delivery.stop();
            case TurnAction.StartWaiting _ -> tell(new LessonEvent.WaitStarted());
            case TurnAction.StopWaiting _ -> tell(new LessonEvent.WaitEnded());
            case TurnAction.OfferHint _ -> {
                tell(new LessonEvent.HintOffered());
                Reply hint = tutor.thinkingTimeOver();
                say(new Reply(hint.phrases(), hint.style(), ""));
            }
        }
    }

    /** The question itself, without what leads up to it: hearing knows short questions. */
    private static String lastClause(String question) {
        String words = question.replaceAll("[^\\p{L}', ]", "");
        return words.substring(words.lastIndexOf(',') + 1).strip();
    }

    private void turnEnded(Reading reading, long speechEndMs) {
        tell(new LessonEvent.TurnEnded(reading.words()));
        hearing = "";
        delivery.transcript().learnerSaid(reading.words());
        delivery.answers(speechEndMs);
        Optional<SpokenCommand> command = SpokenCommand.of(reading.words());
        Reply answer = answer(reading);
        say(answer);
        if (answer.phrases().isEmpty() && command.isEmpty()) {
            act(new TurnInput.WaitAsked());
        }
    }

    private Reply answer(Reading reading) {
        return SpokenCommand.of(reading.words())
                .map(this::obey)
                .orElseGet(() -> lessonAnswer(reading));
    }

    private Reply obey(SpokenCommand command) {
        return switch (command) {
            case GO_ON -> delivery.rest().orElseGet(() -> tutor.said("go on", 1, Optional.empty()));
            case SAY_AGAIN -> tutor.sayAgain();
            case SLOWER -> {
                delivery.slowDown();
                yield tutor.sayAgain();
            }
            case STOP, WAIT -> Silence.REPLY;
        };
    }

    private Reply lessonAnswer(Reading reading) {
        if (picture.toConfirm() && picture.isThere()) {
            return confirmed(reading);
        }
        if (picture.isThere()) {
            return tutor.showedAndSaid(takePicture(), reading.words(), reading.confidence());
        }
        return tutor.said(reading.words(), reading.confidence(), delivery.cutShort());
    }

    private Reply confirmed(Reading reading) {
        return switch (Confirmation.of(reading.words())) {
            case Confirmation.Yes _ -> tutor.showed(takePicture());
            case Confirmation.No _ -> Silence.REPLY;
            case Confirmation.Instead(List<String> latex) -> {
                picture = ShownPicture.NONE;
                yield tutor.showed(latex);
            }
            case Confirmation.Talk _ ->
                    tutor.showedAndSaid(takePicture(), reading.words(), reading.confidence());
        };
    }

    private void say(Reply answer) {
        act(new TurnInput.TutorStarted());
        if (!delivery.begin(answer, tutor.board())) {
            act(new TurnInput.TutorFinished(nowMs, false));
        }
    }

    private void endIfFinished() {
        delivery.finished()
                .ifPresent(spoken ->
                        act(new TurnInput.TutorFinished(nowMs, !spoken.question().isEmpty())));
    }

    private void asked(Intent intent) {
        switch (intent) {
            case Intent.Stop _ -> act(new TurnInput.StopAsked());
            case Intent.Wait _ -> act(new TurnInput.WaitAsked());
            case Intent.Mute _ -> {}
            case Intent.GoOn _ -> sayByHand(() -> obey(SpokenCommand.GO_ON));
            case Intent.SayAgain _ -> sayByHand(() -> obey(SpokenCommand.SAY_AGAIN));
            case Intent.Slower _ -> sayByHand(() -> obey(SpokenCommand.SLOWER));
            case Intent.Hint _ -> sayByHand(tutor::hint);
            case Intent.Typed(String text) -> {
                delivery.transcript().learnerSaid(text);
                sayByHand(() -> answer(new Reading(text, true, 1)));
            }
            case Intent.Showed(var shown) -> look(shown, false);
            case Intent.Look(var shown) -> look(shown, true);
            case Intent.SetProblem(List<String> latex) -> {
                picture = ShownPicture.NONE;
                sayByHand(() -> tutor.showed(latex));
            }
            case Intent.Discard _ -> picture = ShownPicture.NONE;
            case Intent.Prefer(Preferences preferences) -> {
                turns.use(TurnSettings.DEFAULT.times(preferences.patience()));
                delivery.use(preferences);
            }
        }
    }

    private void look(Picture shown, boolean confirm) {
        confirming = confirm;
        picture = ShownPicture.NONE;
        senses.look(shown);
    }

    private void sayByHand(Supplier<Reply> wording) {
        act(new TurnInput.LearnerActed());
        say(wording.get());
    }

    private void wentWrong(String sentence) {
        notice = sentence;
        tell(new LessonEvent.WentWrong(sentence));
    }

    private void tell(LessonEvent event) {
        listener.happened(nowMs, event);
    }
}
