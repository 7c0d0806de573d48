package vivavoce.turn;

import java.util.ArrayList;
import java.util.List;

/**
 * Decides whose turn it is: when the learner has finished, interrupts, wants time or comes back.
 * Pure: time comes in with the inputs, wishes go out as actions. One owner.
 */
public final class TurnTaking {

    private final Floor floor;
    private TurnState state = Open.quiet(false);

    /** Nobody speaks, nothing was asked. */
    public TurnTaking(TurnSettings settings) {
        this.floor = new Floor(settings);
    }

    /** Is as patient as this from now on. */
    public void use(TurnSettings settings) {
        floor.use(settings);
    }

    /** Whether the learner asked for time and has not come back. */
    public boolean waiting() {
        return state.waiting();
    }

    /** Whether the learner holds the floor. */
    public boolean learnerSpeaks() {
        return state instanceof Speaking || state instanceof Paused;
    }

    /** Takes one input and says what to do. */
    public List<TurnAction> on(TurnInput input) {
        Move move =
                switch (input) {
                    case TurnInput.TimePassed(long atMs, boolean stirs) -> {
                        floor.timePassed(atMs, stirs);
                        yield state.timePassed(atMs, floor);
                    }
                    case TurnInput.SpeechStarted(long atMs) -> state.speechStarted(atMs, floor);
                    case TurnInput.SpeechPaused(_, long endMs) -> state.speechPaused(endMs, floor);
                    case TurnInput.UtteranceRead(long answered, Reading reading) ->
                            floor.isNewest(answered)
                                    ? state.read(reading, floor)
                                    : Move.stay(state);
                    case TurnInput.TutorStarted _ -> Move.to(Replying.unasked());
                    case TurnInput.TutorSounded(long atMs) -> Move.to(sounded(atMs));
                    case TurnInput.TutorFinished(long atMs, boolean asked) -> finished(atMs, asked);
                    case TurnInput.StopAsked _ -> silenced(false);
                    case TurnInput.WaitAsked _ -> silenced(true);
                    case TurnInput.LearnerActed _ -> learnerActed();
                };
        state = move.next();
        return move.actions();
    }

    private TurnState sounded(long atMs) {
        return state instanceof Replying replying ? replying.soundedAt(atMs) : state;
    }

    private Move finished(long atMs, boolean asked) {
        floor.question(asked);
        return switch (state) {
            case Replying _ -> {
                floor.habit().ended();
                yield Move.to(new Open(floor.hintAfter(atMs), false));
            }
            case Contested contested -> contested.overlapAtTheEnd(floor);
            case Open _, Speaking _, Paused _ -> Move.stay(state);
        };
    }

    /** A key: at once, whatever else goes on. */
    private Move silenced(boolean wait) {
        floor.question(false);
        List<TurnAction> actions = new ArrayList<>(yielded());
        if (wait && !waiting()) {
            actions.add(new TurnAction.StartWaiting(""));
        }
        return new Move(Open.quiet(wait || waiting()), actions);
    }

    private Move learnerActed() {
        List<TurnAction> actions = new ArrayList<>(yielded());
        if (waiting()) {
            actions.add(new TurnAction.StopWaiting());
        }
        return new Move(Open.quiet(false), actions);
    }

    /** What a key ends: the tutor's reply, or one that is being prepared. */
    private List<TurnAction> yielded() {
        return switch (state) {
            case Replying _, Contested _ -> List.of(new TurnAction.StopVoice());
            case Paused _ -> List.of(new TurnAction.DropDraft());
            case Open _, Speaking _ -> List.of();
        };
    }
}
