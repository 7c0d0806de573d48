package vivavoce.conversation;

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
import java.util.function.Function;

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
    private final Course course;
    private final Readings readings = new Readings();
    private final Dashboard dashboard = new Dashboard();

    private long nowMs;
    private TurnSettings patience;
    private boolean confirming;

    /** A conversation about nothing yet. */
    public Conversation(
            Tutor tutor,
            Senses senses,
            Loudspeaker loudspeaker,
            TurnSettings settings,
            LessonListener listener) {
        this.senses = senses;
        this.listener = listener;
        this.patience = settings;
        this.turns = new TurnTaking(settings);
        this.delivery = new Delivery(senses, loudspeaker, this::tell);
        this.course = new Course(tutor, delivery, this::counts);
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
        return course.standing().tutor().learner();
    }

    /** What the window shows now. */
    public ConversationView view() {
        return dashboard.view(presence(), delivery, course.standing());
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
        ShownPicture picture = course.standing().picture();
        if (picture.isDue(nowMs) && !delivery.inProgress() && !turns.learnerSpeaks()) {
            say(course.answering().shown(picture.latex()));
        }
    }

    private void utteranceRead(long revision, Heard heard, Prosody said) {
        tell(new LessonEvent.Heard(heard.words(), heard.complete(), heard.confidence()));
        dashboard.hearing(heard.words());
        Tutor tutor = course.standing().tutor();
        Reading reading = readings.of(heard, said, delivery.inProgress(), tutor);
        act(new TurnInput.UtteranceRead(revision, reading));
    }

    private void pictureRead(List<SeenLine> lines) {
        ShownPicture picture = ShownPicture.of(lines, nowMs, confirming);
        tell(new LessonEvent.PictureRead(picture.latex()));
        course.stands(course.standing().with(picture));
        if (!picture.isThere() && !confirming) {
            sayByHand(answering -> answering.shown(List.of()));
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
                            Readings.question(course.standing().tutor()));
            case TurnAction.Draft(Reading reading) -> course.prepare(reading, readings.manner());
            case TurnAction.DropDraft _ -> {
                if (course.drop()) {
                    tell(new LessonEvent.TurnTakenBack());
                }
            }
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
                dashboard.hearing("");
                delivery.learnerSaid(words);
                tell(new LessonEvent.WaitStarted(words));
            }
            case TurnAction.StopWaiting _ -> tell(new LessonEvent.WaitEnded());
            case TurnAction.OfferHint _ -> {
                tell(new LessonEvent.HintOffered());
                say(course.answering().hint());
            }
        }
    }

    private void turnEnded(Reading reading, long speechEndMs) {
        tell(new LessonEvent.TurnEnded(reading.words()));
        course.due(reading, readings.manner(), speechEndMs);
        if (!delivery.inProgress()) {
            commit();
            act(new TurnInput.TutorFinished(nowMs, false));
            boolean confirms = course.standing().picture().toConfirm();
            if (SpokenCommand.of(reading.words()).isEmpty() && !confirms) {
                act(new TurnInput.WaitAsked());
            }
        }
    }

    private void moved(PlaybackPosition position) {
        if (delivery.isFirstOf(position)) {
            long gapMs = commit().map(due -> nowMs - due.speechEndMs()).orElse(NO_TURN);
            dashboard.replied(gapMs);
            tell(new LessonEvent.ReplyStarted(gapMs));
            act(new TurnInput.TutorSounded(nowMs));
        }
        delivery.moved(position);
        endIfFinished();
    }

    private Optional<Draft> commit() {
        Optional<Draft> due = course.commit();
        due.ifPresent(_ -> readings.answered());
        return due;
    }

    private void counts(Answer answer) {
        turns.use(patience.thinking(answer.manner().time()));
        dashboard.hearing("");
    }

    private void say(Answer answer) {
        act(new TurnInput.TutorStarted());
        course.say(answer);
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
            case Intent.Begin _ -> sayByHand(answering -> answering.by(Tutor::greet));
            case Intent.Stop _ -> act(new TurnInput.StopAsked());
            case Intent.Wait _ -> act(new TurnInput.WaitAsked());
            case Intent.Mute _ -> {}
            case Intent.GoOn _ -> sayByHand(answering -> answering.to(SpokenCommand.GO_ON));
            case Intent.SayAgain _ -> sayByHand(answering -> answering.to(SpokenCommand.SAY_AGAIN));
            case Intent.Slower _ -> sayByHand(answering -> answering.to(SpokenCommand.SLOWER));
            case Intent.Hint _ -> sayByHand(answering -> answering.by(Tutor::hint));
            case Intent.Typed(String text) -> typed(text);
            case Intent.Showed(var shown) -> look(shown, false);
            case Intent.Look(var shown) -> look(shown, true);
            case Intent.SetProblem(List<String> latex) ->
                    sayByHand(answering -> answering.shown(latex));
            case Intent.Practise(var problem, var skill) ->
                    sayByHand(answering -> answering.by(tutor -> tutor.practise(problem, skill)));
            case Intent.Teach(var plan) ->
                    sayByHand(answering -> answering.by(tutor -> tutor.teach(plan)));
            case Intent.Know(var learner) -> know(learner);
            case Intent.Discard _ -> course.stands(course.standing().with(ShownPicture.NONE));
            case Intent.Prefer(Preferences preferences) -> {
                patience = TurnSettings.DEFAULT.times(preferences.patience());
                turns.use(patience);
                readings.mind(preferences.tone());
                Voicing voicing = course.standing().voicing().preferred(preferences);
                course.stands(course.standing().with(voicing));
            }
        }
    }

    private void typed(String text) {
        tell(new LessonEvent.Typed(text));
        if (SpokenCommand.of(text).equals(Optional.of(SpokenCommand.WAIT))) {
            delivery.learnerSaid(text);
            act(new TurnInput.WaitAsked());
        } else {
            sayByHand(answering -> answering.to(text, 1, Manner.PLAIN));
        }
    }

    /** What was prepared knows someone else, and is dropped. */
    private void know(LearnerRecord learner) {
        Tutor next = course.standing().tutor().copy();
        next.know(learner);
        course.alwaysStood(course.standing().with(next));
    }

    private void look(Picture shown, boolean confirm) {
        confirming = confirm;
        course.stands(course.standing().with(ShownPicture.NONE));
        senses.look(shown);
    }

    private void sayByHand(Function<Answering, Answer> wording) {
        act(new TurnInput.LearnerActed());
        say(wording.apply(course.answering()));
    }

    private void tell(LessonEvent event) {
        listener.happened(nowMs, event);
    }
}
