package vivavoce.maths;

import vivavoce.maths.Verdict.Right;
import vivavoce.maths.Verdict.Unclear;
import vivavoce.maths.Verdict.Unhelpful;
import vivavoce.maths.Verdict.Wrong;

/** Judges a learner's next line by exact algebra. */
public final class StepChecker {

    private StepChecker() {}

    /**
     * What the proposed line is worth after the current one.
     *
     * @param current the last line that stands, taken as right
     * @param proposed what the learner says follows
     */
    public static Verdict check(Statement current, Statement proposed) {
        try {
            return judge(current, proposed);
        } catch (MathsException e) {
            return new Unclear(e.sentence());
        }
    }

    private static Verdict judge(Statement current, Statement proposed) {
        for (String letter : proposed.letters()) {
            if (!current.letters().contains(letter)) {
                return new Unclear("There is no " + letter + " in the line before.");
            }
        }
        return switch (current) {
            case Equation before ->
                    proposed instanceof Equation after
                            ? equation(before, after)
                            : new Unclear("That is not an equation: what is it equal to?");
            case Expression before ->
                    switch (proposed) {
                        case Expression after -> expression(before, after);
                        case Equation after -> chain(before, after);
                    };
        };
    }

    private static Verdict equation(Equation before, Equation after) {
        if (!Equivalence.same(before, after)) {
            return new Wrong(FaultyRules.explain(before, after));
        }
        if (after.isSolved()) {
            return new Right(true);
        }
        if (after.letters().isEmpty()) {
            return judgedWithoutLetters(before, after);
        }
        return isCoincidence(before, after)
                ? new Unclear("That has the same answer, but how did you get there?")
                : nearer(before, after);
    }

    /**
     * {@code 3x + 1 = 4} and {@code 4x = 4}: a known mistake on one side that happens to leave the
     * answer as it was. Neither confirmed nor called wrong.
     */
    private static boolean isCoincidence(Equation before, Equation after) {
        boolean leftStays = Equivalence.same(before.left(), after.left());
        boolean rightStays = Equivalence.same(before.right(), after.right());
        Expression unchanged = leftStays ? before.left() : before.right();
        return leftStays != rightStays
                && !Simplest.isZero(unchanged)
                && FaultyRules.makes(before, after);
    }

    /** All numbers solve it, or none: the letter is gone, which is where it ends. */
    private static Verdict judgedWithoutLetters(Equation before, Equation after) {
        return before.equals(after) ? repeated() : new Right(true);
    }

    private static Verdict expression(Expression before, Expression after) {
        if (!Equivalence.same(before, after)) {
            return new Wrong(FaultyRules.explain(before, after));
        }
        return Distance.of(after) == 0 ? new Right(true) : nearer(before, after);
    }

    /** "seven plus five is twelve": an expression and what it comes to. */
    private static Verdict chain(Expression before, Equation after) {
        if (Equivalence.same(before, after.left())) {
            return expression(before, after.right());
        }
        return new Unclear("The line before is not an equation: say only what it comes to.");
    }

    private static Verdict nearer(Statement before, Statement after) {
        if (before.equals(after)) {
            return repeated();
        }
        return Distance.of(after) < Distance.of(before)
                ? new Right(false)
                : new Unhelpful("That is true, but it is no nearer to the answer.");
    }

    private static Verdict repeated() {
        return new Unhelpful("That is the line we have already.");
    }
}
