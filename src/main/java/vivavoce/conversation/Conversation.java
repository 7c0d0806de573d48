package vivavoce.conversation;

import org.jspecify.annotations.Nullable;

import vivavoce.model.Heard;
import vivavoce.model.SeenLine;
import vivavoce.playback.PlaybackPosition;
import vivavoce.prosody.Prosody;
import vivavoce.speech.SpokenPhrase;
import vivavoce.turn.Reading;
import vivavoce.turn.SpokenCommand;
import vivavoce.turn.TurnAction;
import vivavoce.turn.TurnInput;
import vivavoce.turn.TurnSettings;
import vivavoce.turn.TurnTaking;
import vivavoce.tutor.Tutor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * One conversation: hears of speech, words, pictures and playback, and asks for reading, speaking
 * and silence. The sole writer of its state. Pure but for its ports: the same inputs give the same
 * events. One owner thread.
 */
public final class Conversation {

    /** An utterance is read from a little before its onset, where its first sound begins. */
    private static final long PRE_ROLL_MS = 250;

    private static final long NO_TURN = -1;

    private final Senses senses;
    private final LessonListener listener;
    private final TurnTaking turns;
    private final Delivery delivery;
    private final Readings readings = new Readings();
    private final Map<String, Badge> badges = new LinkedHashMap<>();

    private long nowMs;
    private double level;
    private Tutor tutor;
    private ShownPicture picture = ShownPicture.NONE;
    private Voicing voicing = Voicing.USUAL;
    private @Nullable Draft draft;
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
            case ConversationInput.UtteranceRead(long revision, Heard heard, Prosody said) ->
                    utteranceRead(revision, heard, said);
            case ConversationInput.PictureRead(List<SeenLine> lines) -> pictureRead(lines);
            case ConversationInput.PhraseReady(long id, int phrase, SpokenPhrase sound) -> {
                delivery.phraseReady(id, phrase, sound);
                endIfFinished();
            }
            case ConversationInput.PlaybackMoved(PlaybackPosition position) -> moved(position);
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
                notice);
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
            say(answering().shown());
        }
    }

    private void utteranceRead(long revision, Heard heard, Prosody said) {
        tell(new LessonEvent.Heard(heard.words(), heard.complete(), heard.confidence()));
        act(new TurnInput.UtteranceRead(revision, readings.of(heard, said, tutor)));
    }

    private void pictureRead(List<SeenLine> lines) {
        picture = ShownPicture.of(lines, nowMs);
        tell(new LessonEvent.PictureRead(picture.latex()));
        forgetDraft();
        if (!picture.isThere()) {
            sayByHand(() -> answering().shown());
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
            case TurnAction.Draft(Reading reading) -> prepare(reading);
            case TurnAction.DropDraft _ -> drop();
            case TurnAction.EndTurn(Reading reading, long speechEndMs) ->
                    turnEnded(reading, speechEndMs);
            case TurnAction.PauseVoice(long onsetMs) -> {
                delivery.hold();
                tell(new LessonEvent.VoiceHeld(nowMs - onsetMs));
            }
            case TurnAction.ResumeVoice _ -> delivery.resume();
            case TurnAction.StopVoice _ -> stop();
            case TurnAction.StartWaiting _ -> tell(new LessonEvent.WaitStarted());
            case TurnAction.StopWaiting _ -> tell(new LessonEvent.WaitEnded());
            case TurnAction.OfferHint _ -> {
                tell(new LessonEvent.HintOffered());
                say(answering().hint());
            }
        }
    }

    /** The question itself, without what leads up to it: hearing knows short questions. */
    private static String lastClause(String question) {
        String words = question.replaceAll("[^\\p{L}', ]", "");
        return words.substring(words.lastIndexOf(',') + 1).strip();
    }

    private Answering answering() {
        return new Answering(tutor, picture, voicing, delivery.ledger());
    }

    private Draft prepare(Reading reading) {
        Answer answer = answering().to(reading.words(), reading.confidence());
        Draft prepared = Draft.of(reading, answer);
        draft = prepared;
        delivery.prepare(answer.reply(), answer.voicing());
        return prepared;
    }

    /** What was prepared without knowing of the picture; it is prepared anew at the turn's end. */
    private void forgetDraft() {
        Draft early = draft;
        if (early != null && !early.isDue()) {
            drop();
        }
    }

    /** The learner went on; also when the turn had been taken for ended. */
    private void drop() {
        Draft dropped = draft;
        draft = null;
        delivery.drop();
        if (dropped != null && dropped.isDue()) {
            tell(new LessonEvent.TurnTakenBack());
        }
    }

    private void turnEnded(Reading reading, long speechEndMs) {
        tell(new LessonEvent.TurnEnded(reading.words()));
        Draft prepared = draft;
        if (prepared == null || !prepared.reading().equals(reading)) {
            prepared = prepare(reading);
        }
        draft = prepared.due(speechEndMs);
        delivery.begin();
        if (!delivery.inProgress()) {
            commit();
            act(new TurnInput.TutorFinished(nowMs, false));
            if (SpokenCommand.of(reading.words()).isEmpty()) {
                act(new TurnInput.WaitAsked());
            }
        }
    }

    /** What was prepared counts from here on. */
    private void commit() {
        Draft due = draft;
        draft = null;
        if (due != null && due.isDue()) {
            keep(due.answer());
        }
    }

    private void keep(Answer answer) {
        tutor = answer.tutor();
        picture = answer.picture();
        voicing = answer.voicing();
        answer.words().ifPresent(delivery.transcript()::learnerSaid);
        delivery.show(answer.reply(), tutor.board());
    }

    private void moved(PlaybackPosition position) {
        if (delivery.isFirstOf(position)) {
            Draft due = draft;
            commit();
            tell(new LessonEvent.ReplyStarted(due == null ? NO_TURN : nowMs - due.speechEndMs()));
            act(new TurnInput.TutorSounded(nowMs));
        }
        delivery.moved(position);
        endIfFinished();
    }

    /** A reply that nobody has heard yet is over too, and was not heard. */
    private void stop() {
        commit();
        delivery.stop();
    }

    private void say(Answer answer) {
        act(new TurnInput.TutorStarted());
        draft = null;
        delivery.prepare(answer.reply(), answer.voicing());
        delivery.begin();
        keep(answer);
        if (!delivery.inProgress()) {
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
            case Intent.GoOn _ -> sayByHand(() -> answering().to(SpokenCommand.GO_ON));
            case Intent.SayAgain _ -> sayByHand(() -> answering().to(SpokenCommand.SAY_AGAIN));
            case Intent.Slower _ -> sayByHand(() -> answering().to(SpokenCommand.SLOWER));
            case Intent.Hint _ -> sayByHand(() -> answering().by(Tutor::hint));
            case Intent.Typed(String text) -> sayByHand(() -> answering().to(text, 1));
            case Intent.Showed(var shown) -> senses.look(shown);
        }
    }

    private void sayByHand(Supplier<Answer> wording) {
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
