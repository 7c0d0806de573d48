package vivavoce.tutor;

import vivavoce.maths.Equation;
import vivavoce.maths.Expression;

/** Something that a reply asserts about the maths. */
sealed interface Claim {

    /** The line has the same solutions as the problem it comes from. */
    record Follows(Equation problem, Equation line) implements Claim {}

    /** The line does not hold for every solution of the problem, or for others too. */
    record DoesNotFollow(Equation problem, Equation line) implements Claim {}

    /** The expression, without an unknown, comes to the value. */
    record ComesTo(Expression expression, Expression value) implements Claim {}

    /** The statement, without an unknown, is false. */
    record IsFalse(Equation statement) implements Claim {}

    /** No number solves the problem. */
    record HasNoSolution(Equation problem) implements Claim {}

    /** Every number solves the problem. */
    record HoldsAlways(Equation problem) implements Claim {}
}
