package vivavoce.turn;

import vivavoce.turn.TurnAction.EndTurn;
import vivavoce.turn.TurnAction.OfferHint;
import vivavoce.turn.TurnAction.PauseVoice;
import vivavoce.turn.TurnAction.Read;
import vivavoce.turn.TurnAction.ResumeVoice;
import vivavoce.turn.TurnAction.StartWaiting;
import vivavoce.turn.TurnAction.StopVoice;
import vivavoce.turn.TurnAction.StopWaiting;
import vivavoce.turn.TurnState.Contested;
import vivavoce.turn.TurnState.Learner;
import vivavoce.turn.TurnState.LearnerPaused;
import vivavoce.turn.TurnState.Open;
import vivavoce.turn.TurnState.Tutor;

import java.util.List;
import java.util.Optional;

/**
 * Decides whose turn it is: when the learner has finished, interrupts, wants time or comes back.
 * Pure: time comes in with the inputs, wishes go out as actions. One owner.
 */
public final class TurnTaking {

    private static final long NEVER = Long.MAX_VALUE;

    private TurnSettings settings;
    private TurnState state = new Open(NEVER, false);
    private boolean questionOpen;
    private long revision;

    /** Nobody speaks, nothing was asked. */
    public TurnTaking(TurnSettings settings) {
        this.settings = settings;
    }

    /** Is as patient as this from now on. */
    public void use(TurnSettings newSettings) {
        settings = newSettings;
    }

    /** Whether the learner asked for time and has not come back. */
    public boolean waiting() {
        return switch (state) {
            case Open open -> open.waiting();
            case Learner learner -> learner.waiting();
            case LearnerPaused paused -> paused.waiting();
            case Tutor _, Contested _ -> false;
        };
    }

    /** Whether the learner holds the floor. */
    public boolean learnerSpeaks() {
        return state instanceof Learner || state instanceof LearnerPaused;
    }

    /** Takes one input and says what to do. */
    public List<TurnAction> on(TurnInput input) {
        return switch (input) {
            case TurnInput.TimePassed(long atMs) -> timePassed(atMs);
            case TurnInput.SpeechStarted(long atMs) -> speechStarted(atMs);
            case TurnInput.SpeechPaused(_, long speechEndMs) -> speechPaused(speechEndMs);
            case TurnInput.UtteranceRead(long answered, Reading reading) ->
                    answered == revision ? utteranceRead(reading) : List.of();
            case TurnInput.TutorStarted _ -> tutorStarted();
            case TurnInput.TutorFinished(long atMs, boolean asked) -> tutorFinished(atMs, asked);
            case TurnInput.StopAsked _ -> silenced(false);
            case TurnInput.WaitAsked _ -> silenced(true);
            case TurnInput.LearnerActed _ -> learnerActed();
        };
    }

    private List<TurnAction> timePassed(long now) {
        return switch (state) {
            case Open open when now >= open.hintAtMs() && !open.waiting() -> {
                questionOpen = false;
                state = new Open(NEVER, false);
                yield List.of(new OfferHint());
            }
            case Learner learner when now - learner.startMs() >= settings.maxUtteranceMs() ->
                    speechPaused(now);
            case LearnerPaused paused -> endIfSilentLongEnough(paused, now);
            case Contested contested when contested.stillSpeaking() -> decideByTime(contested, now);
            case Open _, Learner _, Tutor _, Contested _ -> List.of();
        };
    }

    private List<TurnAction> decideByTime(Contested contested, long now) {
        long spoken = now - contested.startMs();
        if (spoken >= settings.giveUpMs()) {
            state = new Tutor();
            return List.of(new ResumeVoice());
        }
        if (now >= contested.readAtMs()) {
            state = new Contested(contested.startMs(), -1, now + settings.decideMs());
            return List.of(read(contested.startMs()));
        }
        return List.of();
    }

    private Read read(long fromMs) {
        revision++;
        return new Read(fromMs, revision);
    }

    private List<TurnAction> speechStarted(long atMs) {
        return switch (state) {
            case Open open -> {
                state = new Learner(atMs, open.waiting());
                yield List.of();
            }
            case LearnerPaused paused -> {
                state = new Learner(paused.startMs(), paused.waiting());
                yield List.of();
            }
            case Tutor _ -> {
                state = new Contested(atMs, -1, atMs + settings.decideMs());
                yield List.of(new PauseVoice(atMs));
            }
            case Contested contested -> {
                state = new Contested(contested.startMs(), -1, atMs);
                yield List.of();
            }
            case Learner _ -> List.of();
        };
    }

    private List<TurnAction> speechPaused(long speechEndMs) {
        return switch (state) {
            case Learner(long startMs, boolean waiting) -> {
                state = new LearnerPaused(startMs, speechEndMs, null, waiting);
                yield List.of(read(startMs));
            }
            case Contested contested -> {
                state = new Contested(contested.startMs(), speechEndMs, NEVER);
                yield List.of(read(contested.startMs()));
            }
            case Open _, LearnerPaused _, Tutor _ -> List.of();
        };
    }

    private List<TurnAction> utteranceRead(Reading reading) {
        return switch (state) {
            case LearnerPaused(long startMs, long endMs, _, boolean waiting) -> {
                state = new LearnerPaused(startMs, endMs, reading, waiting);
                yield List.of();
            }
            case Contested contested -> decideByWords(contested, reading);
            case Open _, Learner _, Tutor _ -> List.of();
        };
    }

    private List<TurnAction> decideByWords(Contested contested, Reading reading) {
        boolean interrupts = reading.meansSomething() && !Fillers.isBackchannel(reading.words());
        if (interrupts) {
            state =
                    contested.stillSpeaking()
                            ? new Learner(contested.startMs(), false)
                            : new LearnerPaused(
                                    contested.startMs(), contested.speechEndMs(), reading, false);
            return List.of(new StopVoice());
        }
        if (contested.stillSpeaking()) {
            return List.of();
        }
        state = new Tutor();
        return List.of(new ResumeVoice());
    }

    private List<TurnAction> endIfSilentLongEnough(LearnerPaused paused, long now) {
        Reading reading = paused.reading();
        if (reading == null || now - paused.speechEndMs() < delayAfter(reading)) {
            return List.of();
        }
        if (!reading.meansSomething()) {
            state = new Open(hintAfter(now), paused.waiting());
            return List.of();
        }
        Optional<SpokenCommand> command = SpokenCommand.of(reading.words());
        if (command.equals(Optional.of(SpokenCommand.WAIT))) {
            state = new Open(NEVER, true);
            return paused.waiting() ? List.of() : List.of(new StartWaiting());
        }
        return paused.waiting() ? comeBack(paused, reading) : endTurn(paused, reading);
    }

    /** Thinking aloud, in bits and pieces, is not coming back. */
    private List<TurnAction> comeBack(LearnerPaused paused, Reading reading) {
        if (!reading.complete()) {
            state = new Open(NEVER, true);
            return List.of();
        }
        state = new Tutor();
        return List.of(new StopWaiting(), new EndTurn(reading, paused.speechEndMs()));
    }

    private List<TurnAction> endTurn(LearnerPaused paused, Reading reading) {
        state = new Tutor();
        return List.of(new EndTurn(reading, paused.speechEndMs()));
    }

    private long delayAfter(Reading reading) {
        if (SpokenCommand.of(reading.words()).isPresent()) {
            return settings.minDelayMs();
        }
        if (!reading.complete() || Fillers.only(reading.words())) {
            return settings.maxDelayMs();
        }
        if (Fillers.isLeadIn(reading.words())) {
            return settings.leadInDelayMs();
        }
        return questionOpen ? settings.minDelayMs() : settings.openDelayMs();
    }

    private List<TurnAction> tutorStarted() {
        state = new Tutor();
        return List.of();
    }

    private List<TurnAction> tutorFinished(long atMs, boolean askedQuestion) {
        questionOpen = askedQuestion;
        state =
                switch (state) {
                    case Tutor _ -> new Open(hintAfter(atMs), false);
                    case Contested contested -> overlapAtTheEnd(contested);
                    case Open _, Learner _, LearnerPaused _ -> state;
                };
        return List.of();
    }

    /** Who starts as the tutor ends does not interrupt: it is their turn. */
    private static TurnState overlapAtTheEnd(Contested contested) {
        return contested.stillSpeaking()
                ? new Learner(contested.startMs(), false)
                : new LearnerPaused(contested.startMs(), contested.speechEndMs(), null, false);
    }

    /** The hint after a question comes once; noise and hesitation only put it off. */
    private long hintAfter(long nowMs) {
        return questionOpen ? nowMs + settings.thinkingTimeMs() : NEVER;
    }

    private List<TurnAction> silenced(boolean wait) {
        boolean speaking = state instanceof Tutor || state instanceof Contested;
        state = new Open(NEVER, wait || waiting());
        questionOpen = false;
        if (speaking && wait) {
            return List.of(new StopVoice(), new StartWaiting());
        }
        if (speaking) {
            return List.of(new StopVoice());
        }
        return wait ? List.of(new StartWaiting()) : List.of();
    }

    private List<TurnAction> learnerActed() {
        boolean speaking = state instanceof Tutor || state instanceof Contested;
        boolean wasWaiting = waiting();
        state = new Open(NEVER, false);
        if (speaking) {
            return List.of(new StopVoice());
        }
        return wasWaiting ? List.of(new StopWaiting()) : List.of();
    }
}
