package vivavoce.maths;

import vivavoce.maths.Verdict.Part;
import vivavoce.maths.Verdict.Right;
import vivavoce.maths.Verdict.Unclear;
import vivavoce.maths.Verdict.Unhelpful;
import vivavoce.maths.Verdict.Wrong;

import java.util.EnumSet;
import java.util.Set;
import java.util.SortedSet;

/** Judges a learner's next line by exact algebra. */
public final class StepChecker {

    /** Mistakes whose line is true of one solution and loses another. */
    private static final Set<Misconception> LOSING =
            EnumSet.of(Misconception.NEGATIVE_ROOT_FORGOTTEN, Misconception.DIVIDED_BY_LETTER);

    private StepChecker() {}

    /**
     * What the proposed line is worth after the current one.
     *
     * @param current the last line that stands, taken as right
     * @param proposed what the learner says follows
     */
    public static Verdict check(Problem problem, Statement current, Statement proposed) {
        try {
            return Effort.bounded(() -> judge(problem, current, proposed));
        } catch (MathsException e) {
            return new Unclear(e.sentence());
        }
    }

    /** As above; the current line is the problem, as {@link Problem#of} sees it. */
    public static Verdict check(Statement current, Statement proposed) {
        try {
            Problem problem = Problem.of(current);
            return Effort.bounded(() -> judge(problem, current, proposed));
        } catch (MathsException e) {
            return new Unclear(e.sentence());
        }
    }

    private static Verdict judge(Problem problem, Statement current, Statement proposed) {
        Aim aim = Aim.of(problem);
        SortedSet<String> strange = proposed.letters();
        strange.removeAll(aim.letters());
        if (!strange.isEmpty()) {
            return new Unclear("There is no " + strange.first() + " in the problem.");
        }
        return switch (aim.standing(proposed)) {
            case FOLLOWS -> follows(aim, current, proposed);
            case PART -> part(problem, current, proposed);
            case FALSE -> FaultyRules.explain(problem, current, proposed);
        };
    }

    /** Something is left out: by a known mistake, or to be said next. */
    private static Verdict part(Problem problem, Statement current, Statement proposed) {
        Wrong wrong = FaultyRules.explain(problem, current, proposed);
        return wrong.misconception().filter(LOSING::contains).isPresent()
                ? wrong
                : new Part("That is true, but it is not all: is there another?");
    }

    private static Verdict follows(Aim aim, Statement current, Statement proposed) {
        if (current.equals(proposed)) {
            return new Unhelpful("That is the line we have already.");
        }
        if (aim.isReached(proposed)) {
            return new Right(true);
        }
        if (current instanceof Equation before
                && proposed instanceof Equation after
                && isCoincidence(before, after)) {
            return new Unclear("That has the same answer, but how did you get there?");
        }
        return aim.prepares(current, proposed) || aim.distance(proposed) < aim.distance(current)
                ? new Right(false)
                : new Unhelpful("That is true, but it is no nearer to the answer.");
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
}
