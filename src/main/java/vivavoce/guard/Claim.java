package vivavoce.guard;

import vivavoce.maths.Expression;
import vivavoce.maths.Problem;
import vivavoce.maths.Statement;

/** Something that is said about the maths. */
public sealed interface Claim {

    /** Whether it is so. */
    Truth truth();

    /** The line says of the problem what the problem says, no more and no less. */
    record Follows(Problem problem, Statement line) implements Claim {

        @Override
        public Truth truth() {
            return Knowledge.of(problem).follows(line);
        }
    }

    /** The line is true of the problem, but may not be all of it: one solution of two. */
    record IsPart(Problem problem, Statement line) implements Claim {

        @Override
        public Truth truth() {
            return Knowledge.of(problem).isPart(line);
        }
    }

    /** The line does not hold for the problem. */
    record DoesNotFollow(Problem problem, Statement line) implements Claim {

        @Override
        public Truth truth() {
            return Knowledge.of(problem).follows(line).negated();
        }
    }

    /** The two have the same value wherever both have one. */
    record ComesTo(Expression expression, Expression value) implements Claim {

        @Override
        public Truth truth() {
            return Worth.same(expression, value);
        }
    }

    /** The statement, which has no letters, is false. */
    record IsFalse(Statement statement) implements Claim {

        @Override
        public Truth truth() {
            try {
                return Truth.of(new Membership(Evaluation.without()).holds(statement)).negated();
            } catch (ArithmeticException unknown) {
                return Truth.UNKNOWN;
            }
        }
    }

    /** No number solves the problem. */
    record HasNoSolution(Problem problem) implements Claim {

        @Override
        public Truth truth() {
            return Knowledge.of(problem).hasNoSolution();
        }
    }

    /** Every number solves the problem. */
    record HoldsAlways(Problem problem) implements Claim {

        @Override
        public Truth truth() {
            return Knowledge.of(problem).everyNumberSolves();
        }
    }
}
