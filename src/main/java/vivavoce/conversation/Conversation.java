package vivavoce.conversation;

import org.jspecify.annotations.Nullable;

import vivavoce.camera.Picture;
import vivavoce.learner.LearnerRecord;
import vivavoce.model.Heard;
import vivavoce.model.SeenLine;
import vivavoce.playback.PlaybackPosition;
import vivavoce.prosody.Prosody;
import vivavoce.turn.Reading;
import vivavoce.turn.SpokenCommand;
import vivavoce.turn.TurnAction;
import vivavoce.turn.TurnInput;
import vivavoce.turn.TurnSettings;
import vivavoce.turn.TurnTaking;
import vivavoce.tutor.Tutor;
import vivavoce.tutor.Written;

import java.util.List;
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

    private static final long NO_TURN = -1;

    private final Senses senses;
    private final LessonListener listener;
    private final TurnTaking turns;
    private final Delivery delivery;
    private final Readings readings = new Readings();
    private final Dashboard dashboard = new Dashboard();

    private long nowMs;
    private Standing standing;
    private Standing before;
    private @Nullable Draft draft;
    private TurnSettings patience;
    private boolean confirming;

    /** A conversation about nothing yet. */
    public Conversation(
            Tutor tutor,
            Senses senses,
            Loudspeaker loudspeaker,
            TurnSettings settings,
            LessonListener listener) {
        this.standing = new Standing(tutor, ShownPicture.NONE, Voicing.USUAL);
        this.before = standing;
        this.senses = senses;
        this.listener = listener;
        this.patience = settings;
        this.turns = new TurnTaking(settings);
        this.delivery = new Delivery(senses, loudspeaker, this::tell);
    }

    /** Takes one input and does what follows from it. */
    public void on(ConversationInput input) {
        switch (input) {
            case ConversationInput.TimePassed passed -> timePassed(passed);
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
            case ConversationInput.PhraseReady(long id, int phrase, var sound) -> {
                delivery.phraseReady(id, phrase, sound);
                endIfFinished();
            }
            case ConversationInput.ReplyWritten(long id, Written what) -> written(id, what);
            case ConversationInput.PlaybackMoved(PlaybackPosition position) -> moved(position);
            case ConversationInput.Asked(Intent intent) -> asked(intent);
            case ConversationInput.PartChanged(Badge badge) -> dashboard.badge(badge);
            case ConversationInput.WentWrong(String sentence) -> {
                dashboard.notice(sentence);
                tell(new LessonEvent.WentWrong(sentence));
            }
        }
    }

    /** What is known of the learner by now. */
    LearnerRecord learner() {
        return standing.tutor().learner();
    }

    /** What the window shows now. */
    public ConversationView view() {
        return dashboard.view(presence(), delivery, standing);
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

    private void timePassed(ConversationInput.TimePassed passed) {
        nowMs = passed.atMs();
        dashboard.level(passed.level());
        act(new TurnInput.TimePassed(nowMs, passed.stirs()));
        delivery.timePassed(nowMs);
        ShownPicture picture = standing.picture();
        if (picture.isDue(nowMs) && !delivery.inProgress() && !turns.learnerSpeaks()) {
            say(answering().shown(picture.latex()));
        }
    }

    private void utteranceRead(long revision, Heard heard, Prosody said) {
        tell(new LessonEvent.Heard(heard.words(), heard.complete(), heard.confidence()));
        dashboard.hearing(heard.words());
        Reading reading = readings.of(heard, said, delivery.inProgress(), standing.tutor());
        act(new TurnInput.UtteranceRead(revision, reading));
    }

    private void pictureRead(List<SeenLine> lines) {
        ShownPicture picture = ShownPicture.of(lines, nowMs, confirming);
        tell(new LessonEvent.PictureRead(picture.latex()));
        stands(standing.with(picture));
        if (!picture.isThere() && !confirming) {
            sayByHand(() -> answering().shown(List.of()));
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
                            Readings.question(standing.tutor()));
            case TurnAction.Draft(Reading reading) -> prepare(reading);
            case TurnAction.DropDraft _ -> drop();
            case TurnAction.EndTurn(Reading reading, long endMs) -> turnEnded(reading, endMs);
            case TurnAction.PauseVoice(long onsetMs) -> {
                delivery.hold();
                tell(new LessonEvent.VoiceHeld(nowMs - onsetMs));
            }
            case TurnAction.ResumeVoice _ -> delivery.resume();
            case TurnAction.StopVoice _ -> {
                commit();
                delivery.stop();
            }
            case TurnAction.StartWaiting(String words) -> {
                delivery.learnerSaid(words);
                tell(new LessonEvent.WaitStarted());
            }
            case TurnAction.StopWaiting _ -> tell(new LessonEvent.WaitEnded());
            case TurnAction.OfferHint _ -> {
                tell(new LessonEvent.HintOffered());
                say(answering().hint());
            }
        }
    }

    private Answering answering() {
        return new Answering(standing, delivery.ledger(), delivery.showing().said());
    }

    private Draft prepare(Reading reading) {
        Answer answer = answering().to(reading.words(), reading.confidence(), readings.manner());
        Draft prepared = Draft.of(reading, answer);
        draft = prepared;
        delivery.prepare(answer);
        return prepared;
    }

    /** The learner went on, perhaps when the first samples of the answer had just sounded. */
    private void drop() {
        boolean ended = draft != null ? draft.isDue() : delivery.inProgress();
        if (draft == null && ended) {
            standing = before;
        }
        draft = null;
        delivery.drop();
        if (ended) {
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
            if (SpokenCommand.of(reading.words()).isEmpty() && !standing.picture().toConfirm()) {
                act(new TurnInput.WaitAsked());
            }
        }
    }

    /** An answer whose turn has come counts from here on, heard or not. */
    private void commit() {
        Draft due = draft;
        draft = null;
        if (due != null && due.isDue()) {
            readings.answered();
            keep(due.answer());
        }
    }

    private void keep(Answer answer) {
        before = standing;
        standing = answer.next();
        turns.use(patience.thinking(answer.manner().time()));
        dashboard.hearing("");
        delivery.show(answer, standing.tutor().board());
    }

    /** Things changed by hand: what was prepared without knowing is prepared anew. */
    private void stands(Standing next) {
        standing = next;
        if (draft != null && !draft.isDue()) {
            drop();
        }
    }

    private void moved(PlaybackPosition position) {
        if (delivery.isFirstOf(position)) {
            Draft due = draft;
            commit();
            long gapMs = due == null ? NO_TURN : nowMs - due.speechEndMs();
            dashboard.replied(gapMs);
            tell(new LessonEvent.ReplyStarted(gapMs));
            act(new TurnInput.TutorSounded(nowMs));
        }
        delivery.moved(position);
        endIfFinished();
    }

    private void say(Answer answer) {
        act(new TurnInput.TutorStarted());
        draft = null;
        delivery.prepare(answer);
        delivery.begin();
        keep(answer);
        if (!delivery.inProgress()) {
            act(new TurnInput.TutorFinished(nowMs, false));
        }
    }

    /** A writer may find that nothing should be said: the learner wants to think. */
    private void written(long id, Written what) {
        delivery.written(id, what);
        if (delivery.isSilent()) {
            commit();
            act(new TurnInput.WaitAsked());
        }
        endIfFinished();
    }

    private void endIfFinished() {
        delivery.finished()
                .map(spoken -> !spoken.question().isEmpty())
                .ifPresent(asked -> act(new TurnInput.TutorFinished(nowMs, asked)));
    }

    private void asked(Intent intent) {
        switch (intent) {
            case Intent.Begin _ -> sayByHand(() -> answering().by(Tutor::greet));
            case Intent.Stop _ -> act(new TurnInput.StopAsked());
            case Intent.Wait _ -> act(new TurnInput.WaitAsked());
            case Intent.Mute _ -> {}
            case Intent.GoOn _ -> sayByHand(() -> answering().to(SpokenCommand.GO_ON));
            case Intent.SayAgain _ -> sayByHand(() -> answering().to(SpokenCommand.SAY_AGAIN));
            case Intent.Slower _ -> sayByHand(() -> answering().to(SpokenCommand.SLOWER));
            case Intent.Hint _ -> sayByHand(() -> answering().by(Tutor::hint));
            case Intent.Typed(String text) -> typed(text);
            case Intent.Showed(var shown) -> look(shown, false);
            case Intent.Look(var shown) -> look(shown, true);
            case Intent.SetProblem(List<String> latex) -> sayByHand(() -> answering().shown(latex));
            case Intent.Practise(var problem, var skill) ->
                    sayByHand(() -> answering().by(tutor -> tutor.practise(problem, skill)));
            case Intent.Teach(var plan) ->
                    sayByHand(() -> answering().by(tutor -> tutor.teach(plan)));
            case Intent.Know(var learner) -> know(learner);
            case Intent.Discard _ -> stands(standing.with(ShownPicture.NONE));
            case Intent.Prefer(Preferences preferences) -> {
                patience = TurnSettings.DEFAULT.times(preferences.patience());
                turns.use(patience);
                readings.mind(preferences.tone());
                stands(standing.with(standing.voicing().preferred(preferences)));
            }
        }
    }

    private void typed(String text) {
        if (SpokenCommand.of(text).equals(Optional.of(SpokenCommand.WAIT))) {
            delivery.learnerSaid(text);
            act(new TurnInput.WaitAsked());
        } else {
            sayByHand(() -> answering().to(text, 1, Manner.PLAIN));
        }
    }

    /** What was prepared knows someone else, and is dropped. */
    private void know(LearnerRecord learner) {
        Tutor next = standing.tutor().copy();
        next.know(learner);
        stands(standing.with(next));
        before = standing;
    }

    private void look(Picture shown, boolean confirm) {
        confirming = confirm;
        stands(standing.with(ShownPicture.NONE));
        senses.look(shown);
    }

    private void sayByHand(Supplier<Answer> wording) {
        act(new TurnInput.LearnerActed());
        say(wording.get());
    }

    private void tell(LessonEvent event) {
        listener.happened(nowMs, event);
    }
}
