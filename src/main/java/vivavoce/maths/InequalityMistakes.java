package vivavoce.maths;

import static vivavoce.maths.Misconception.INEQUALITY_NOT_TURNED;
import static vivavoce.maths.Misconception.INEQUALITY_TURNED;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Mistakes with an inequality: those of its equation, and the sign turned the wrong way. */
final class InequalityMistakes {

    private InequalityMistakes() {}

    static List<Mistake> from(Inequality before) {
        List<Mistake> mistakes = new ArrayList<>();
        for (Mistake mistake : EquationMistakes.list(before.sides())) {
            if (mistake.line() instanceof Equation(var left, var right)) {
                Inequality line = new Inequality(left, before.relation(), right);
                mistakes.add(new Mistake(mistake.what(), mistake.term(), line));
            }
        }
        return mistakes;
    }

    /** The sign turned where it should not be, or not turned where it should. */
    static Optional<Misconception> sign(Inequality before, Inequality wrong) {
        Inequality turned = new Inequality(wrong.left(), wrong.relation().flipped(), wrong.right());
        if (!Equivalence.same(before, turned)) {
            return Optional.empty();
        }
        boolean same =
                wrong.relation() == before.relation()
                        && (wrong.left() instanceof Letter) == !(wrong.right() instanceof Letter);
        return Optional.of(same ? INEQUALITY_NOT_TURNED : INEQUALITY_TURNED);
    }
}
