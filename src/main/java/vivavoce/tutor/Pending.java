package vivavoce.tutor;

import vivavoce.maths.Statement;

/** What the tutor is waiting for. */
sealed interface Pending {

    /** Whether a move of the learner's is of the kind that is waited for. */
    default boolean isAnsweredBy(LearnerMove move) {
        return switch (this) {
            case Nothing _ -> false;
            case Problem _ -> move instanceof LearnerMove.ProposedProblem;
            case ReadBack _, Step _ -> isMaths(move);
            case Another _, DidYouSay _, NewProblem _ ->
                    move instanceof LearnerMove.Confirm || move instanceof LearnerMove.Deny;
            case Trying _ -> move instanceof LearnerMove.Value || move instanceof LearnerMove.Deny;
        };
    }

    private static boolean isMaths(LearnerMove move) {
        return move instanceof LearnerMove.Step
                || move instanceof LearnerMove.Operate
                || (move instanceof LearnerMove.Value(var value, _) && value.isNumeric());
    }

    /** Nothing was asked. */
    record Nothing() implements Pending {}

    /** The problem was asked for. */
    record Problem() implements Pending {}

    /** A first step was asked for, right after the problem was read back. */
    record ReadBack() implements Pending {}

    /** A step was asked for. */
    record Step() implements Pending {}

    /** Whether to go on with another problem. */
    record Another() implements Pending {}

    /** Whether this line was meant. */
    record DidYouSay(Statement line) implements Pending {}

    /** Whether the line is a new problem. */
    record NewProblem(Statement line) implements Pending {}

    /** What a number in place of the unknown comes to. */
    record Trying(Trial trial) implements Pending {}
}
