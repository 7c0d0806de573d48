package vivavoce.turn;

import java.util.List;
import java.util.stream.Stream;

/** The state that follows, and what is to be done. */
record Move(TurnState next, List<TurnAction> actions) {

    static Move stay(TurnState state) {
        return new Move(state, List.of());
    }

    static Move to(TurnState next, TurnAction... actions) {
        return new Move(next, List.of(actions));
    }

    /** The same, with this done first. */
    Move after(TurnAction first) {
        return new Move(next, Stream.concat(Stream.of(first), actions.stream()).toList());
    }
}
