package vivavoce.tutor;

import java.util.List;
import java.util.Optional;

/**
 * All that a writer is told of a turn.
 *
 * @param before what was said before, oldest first
 * @param said the learner's words
 * @param cut how far the reply before was heard, when the learner spoke into it
 * @param decided what the tutor would say, which is right and leads on
 * @param tools what can be looked up, and what may be said
 */
public record Brief(
        List<PastTurn> before,
        String said,
        Optional<CutShort> cut,
        Reply decided,
        WritersTools tools) {}
