package vivavoce.conversation;

import vivavoce.turn.Reading;

/**
 * An answer prepared in silence.
 *
 * @param reading that it answers
 * @param speechEndMs where the learner's words ended, once their turn has; {@link #NOT_DUE} before
 */
record Draft(Reading reading, Answer answer, long speechEndMs) {

    private static final long NOT_DUE = -1;

    static Draft of(Reading reading, Answer answer) {
        return new Draft(reading, answer, NOT_DUE);
    }

    Draft due(long endMs) {
        return new Draft(reading, answer, endMs);
    }

    boolean isDue() {
        return speechEndMs != NOT_DUE;
    }
}
