package vivavoce.guard;

import vivavoce.maths.Statement;

/** What decides whether a statement is true of a problem, whatever kind of problem it is. */
sealed interface Truths
        permits Truths.Nothing, Truths.Numbers, OneLetter, Worth, Crossing, StraightLine, Shares {

    /** Whether a statement, with no letters but the problem's, is true of it. */
    Truth isTrue(Statement statement);

    /** Whether a line says no more and no less than the problem. */
    default Truth follows(Statement line) {
        return isTrue(line);
    }

    /** Whether a line is true, though it may leave something out. */
    default Truth isPart(Statement line) {
        return isTrue(line);
    }

    /** The problem is of a kind that is not checked here. */
    record Nothing() implements Truths {

        @Override
        public Truth isTrue(Statement statement) {
            return Truth.UNKNOWN;
        }
    }

    /** There is no problem: a statement without letters is true or not by itself. */
    record Numbers() implements Truths {

        @Override
        public Truth isTrue(Statement statement) {
            try {
                return Truth.of(new Membership(Evaluation.without()).holds(statement));
            } catch (ArithmeticException saysNothing) {
                return Truth.UNKNOWN;
            }
        }
    }
}
