package vivavoce.conversation;

import org.jspecify.annotations.Nullable;

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
import vivavoce.tutor.BoardLine;
import vivavoce.tutor.CutShort;
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

    /** A picture shown in silence is answered after this long; words may come with it. */
    private static final long PICTURE_PATIENCE_MS = 2_500;

    /** An utterance is read from a little before its onset, where its first sound begins. */
    private static final long PRE_ROLL_MS = 250;

    private static final double SLOWER_BY = 0.15;
    private static final double SLOWEST = 0.7;

    private final Tutor tutor;
    private final Senses senses;
    private final Loudspeaker loudspeaker;
    private final LessonListener listener;
    private final TurnTaking turns;
    private final Transcript transcript = new Transcript();
    private final Board board = new Board();
    private final Map<String, Badge> badges = new LinkedHashMap<>();

    private long nowMs;
    private double level;
    private double speed = 1.0;
    private long replies;
    private long answeredMs = -1;
    private long pictureAtMs = -1;
    private List<String> picture = List.of();
    private String notice = "";
    private @Nullable SpokenReply reply;
    private @Nullable SpokenReply cut;

    /** A conversation about nothing yet. */
    public Conversation(
            Tutor tutor,
            Senses senses,
            Loudspeaker loudspeaker,
            TurnSettings settings,
            LessonListener listener) {
        this.tutor = tutor;
        this.senses = senses;
        this.loudspeaker = loudspeaker;
        this.listener = listener;
        this.turns = new TurnTaking(settings);
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
            case ConversationInput.PhraseReady(long id, int phrase, SpokenPhrase sound) ->
                    phraseReady(id, phrase, sound);
            case ConversationInput.PlaybackMoved(PlaybackPosition position) ->
                    playbackMoved(position);
            case ConversationInput.Asked(Intent intent) -> asked(intent);
            case ConversationInput.PartChanged(Badge badge) -> badges.put(badge.part(), badge);
            case ConversationInput.WentWrong(String sentence) -> wentWrong(sentence);
        }
    }

    /** What the window shows now. */
    public ConversationView view() {
        return new ConversationView(
                presence(),
                board.lines(),
                transcript.captions(),
                level,
                List.copyOf(badges.values()),
                notice);
    }

    /** Whether a reply is being prepared, spoken or held. */
    public boolean replying() {
        return reply != null;
    }

    private Presence presence() {
        SpokenReply current = reply;
        if (current != null) {
            return current.hasSounded() ? Presence.SPEAKING : Presence.THINKING;
        }
        return turns.waiting() ? Presence.WAITING : Presence.LISTENING;
    }

    private void timePassed(long atMs, double microphoneLevel) {
        nowMs = atMs;
        level = microphoneLevel;
        act(new TurnInput.TimePassed(atMs));
        boolean silent = reply == null && !turns.learnerSpeaks();
        if (!picture.isEmpty() && silent && nowMs - pictureAtMs >= PICTURE_PATIENCE_MS) {
            List<String> lines = picture;
            picture = List.of();
            say(tutor.showed(lines));
        }
    }

    private void utteranceRead(long revision, Heard heard) {
        tell(new LessonEvent.Heard(heard.words(), heard.complete(), heard.confidence()));
        boolean complete = heard.complete() && Completeness.of(heard.words());
        act(
                new TurnInput.UtteranceRead(
                        revision, new Reading(heard.words(), complete, heard.confidence())));
    }

    private void pictureRead(List<SeenLine> lines) {
        List<String> latex = lines.stream().map(SeenLine::latex).toList();
        tell(new LessonEvent.PictureRead(latex));
        if (latex.isEmpty()) {
            act(new TurnInput.LearnerActed());
            say(tutor.showed(latex));
            return;
        }
        picture = latex;
        pictureAtMs = nowMs;
    }

    private void act(TurnInput input) {
        for (TurnAction action : turns.on(input)) {
            act(action);
        }
    }

    private void act(TurnAction action) {
        switch (action) {
            case TurnAction.Read(long fromMs, long revision) ->
                    senses.listen(
                            revision, Math.max(0, fromMs - PRE_ROLL_MS), tutor.lastQuestion());
            case TurnAction.EndTurn(Reading reading, long speechEndMs) ->
                    turnEnded(reading, speechEndMs);
            case TurnAction.PauseVoice(long onsetMs) -> {
                loudspeaker.hold();
                tell(new LessonEvent.VoiceHeld(nowMs - onsetMs));
            }
            case TurnAction.ResumeVoice _ -> {
                loudspeaker.resume();
                tell(new LessonEvent.VoiceResumed());
            }
            case TurnAction.StopVoice _ -> stopVoice();
            case TurnAction.StartWaiting _ -> tell(new LessonEvent.WaitStarted());
            case TurnAction.StopWaiting _ -> tell(new LessonEvent.WaitEnded());
            case TurnAction.OfferHint _ -> {
                tell(new LessonEvent.HintOffered());
                Reply hint = tutor.thinkingTimeOver();
                say(new Reply(hint.phrases(), hint.style(), ""));
            }
        }
    }

    private void turnEnded(Reading reading, long speechEndMs) {
        tell(new LessonEvent.TurnEnded(reading.words()));
        transcript.learnerSaid(reading.words());
        answeredMs = speechEndMs;
        say(answer(reading));
    }

    private Reply answer(Reading reading) {
        Optional<SpokenCommand> command = SpokenCommand.of(reading.words());
        return command.map(this::obey).orElseGet(() -> lessonAnswer(reading));
    }

    private Reply obey(SpokenCommand command) {
        return switch (command) {
            case GO_ON -> goOn();
            case SAY_AGAIN -> tutor.sayAgain();
            case SLOWER -> {
                speed = Math.max(SLOWEST, speed - SLOWER_BY);
                yield tutor.sayAgain();
            }
            case STOP, WAIT -> Silence.REPLY;
        };
    }

    private Reply goOn() {
        SpokenReply unfinished = cut;
        return unfinished == null ? tutor.said("go on", 1, Optional.empty()) : unfinished.rest();
    }

    private Reply lessonAnswer(Reading reading) {
        if (!picture.isEmpty()) {
            List<String> lines = picture;
            picture = List.of();
            return tutor.showedAndSaid(lines, reading.words(), reading.confidence());
        }
        return tutor.said(reading.words(), reading.confidence(), cutShort());
    }

    private Optional<CutShort> cutShort() {
        return Optional.ofNullable(cut).map(SpokenReply::cutShort);
    }

    private void say(Reply answer) {
        act(new TurnInput.TutorStarted());
        cut = null;
        tellBoard(board.before(answer, tutor.board()));
        if (answer.phrases().isEmpty()) {
            answeredMs = -1;
            act(new TurnInput.TutorFinished(nowMs, false));
            return;
        }
        replies++;
        SpokenReply spoken = new SpokenReply(replies, answer);
        reply = spoken;
        tell(new LessonEvent.ReplyDecided(spoken.caption(), answer.style().name()));
        transcript.tutorBegins(spoken.caption());
        for (int i = 0; i < answer.phrases().size(); i++) {
            senses.speak(replies, i, answer.phrases().get(i).words(), answer.style(), speed);
        }
    }

    private void phraseReady(long id, int phrase, SpokenPhrase sound) {
        SpokenReply current = reply;
        if (current != null && current.id() == id) {
            current.add(sound);
            boolean last = phrase == current.reply().phrases().size() - 1;
            loudspeaker.play(id, phrase, sound, last);
            endIfFinished(current);
        }
    }

    private void playbackMoved(PlaybackPosition position) {
        SpokenReply current = reply != null ? reply : cut;
        if (current == null || current.id() != position.replyId()) {
            return;
        }
        boolean silentBefore = !current.hasSounded();
        int startedBefore = current.startedPhrases();
        current.moveTo(position);
        if (silentBefore && current.hasSounded()) {
            tell(new LessonEvent.ReplyStarted(answeredMs < 0 ? -1 : nowMs - answeredMs));
            answeredMs = -1;
        }
        for (int i = startedBefore; i < current.startedPhrases(); i++) {
            tellBoard(board.with(current.reply().phrases().get(i)));
        }
        transcript.tutorHeard(current.heardCharacters());
        endIfFinished(current);
    }

    private void tellBoard(List<BoardLine> added) {
        added.forEach(line -> tell(new LessonEvent.BoardChanged(line.latex(), line.mark().name())));
    }

    private void endIfFinished(SpokenReply spoken) {
        if (spoken != reply || !spoken.finished()) {
            return;
        }
        reply = null;
        tell(new LessonEvent.ReplyFinished());
        boolean asked = !spoken.reply().question().isEmpty();
        act(new TurnInput.TutorFinished(nowMs, asked));
    }

    private void stopVoice() {
        SpokenReply stopped = reply;
        loudspeaker.stop();
        senses.hush();
        if (stopped != null) {
            reply = null;
            cut = stopped;
            CutShort ledger = stopped.cutShort();
            tell(new LessonEvent.VoiceStopped(ledger.heard(), ledger.unheard()));
        }
    }

    private void asked(Intent intent) {
        switch (intent) {
            case Intent.Stop _ -> act(new TurnInput.StopAsked());
            case Intent.Wait _ -> act(new TurnInput.WaitAsked());
            case Intent.Mute _ -> {}
            case Intent.GoOn _ -> sayByHand(this::goOn);
            case Intent.SayAgain _ -> sayByHand(tutor::sayAgain);
            case Intent.Slower _ -> sayByHand(() -> obey(SpokenCommand.SLOWER));
            case Intent.Hint _ -> sayByHand(tutor::hint);
            case Intent.Typed(String text) -> typed(text);
            case Intent.Showed(var shown) -> senses.look(shown);
        }
    }

    private void typed(String text) {
        transcript.learnerSaid(text);
        sayByHand(() -> answer(new Reading(text, true, 1)));
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
