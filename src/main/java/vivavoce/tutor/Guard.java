package vivavoce.tutor;

import vivavoce.guard.Claim;
import vivavoce.guard.Truth;

/** Checks the maths of a move before it has words; what it can not check does not pass. */
final class Guard {

    private Guard() {}

    /** Whether every claim of the move is true. */
    static boolean passes(TutorMove move) {
        return move.claims().stream().map(Claim::truth).allMatch(Truth.TRUE::equals);
    }
}
