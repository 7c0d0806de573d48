package vivavoce.tutor;

import vivavoce.guard.Situation;

import java.util.Optional;

/**
 * All that a writer is told of a turn.
 *
 * @param said the learner's words
 * @param cut how far the reply before was heard, when the learner spoke into it
 * @param decided what the tutor would say, which is right and leads on
 * @param situation what may be said
 * @param tools what can be looked up
 */
public record Brief(
        String said,
        Optional<CutShort> cut,
        Reply decided,
        Situation situation,
        WritersTools tools) {}
