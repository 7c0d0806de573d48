package vivavoce.maths;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Whether two statements say the same, decided exactly. */
public final class Equivalence {

    private Equivalence() {}

    /**
     * Whether both expressions always have the same value, or both other statements the same
     * solutions.
     *
     * @throws MathsException when that cannot be decided: too big, a division by zero, a kind that
     *     is not compared here
     */
    public static boolean same(Statement first, Statement second) {
        if (first instanceof Expression one && second instanceof Expression other) {
            return Canonical.of(one).same(Canonical.of(other));
        }
        if (first instanceof Ratio one && second instanceof Ratio other) {
            return inProportion(one.parts(), other.parts());
        }
        SortedSet<String> letters = new TreeSet<>(first.letters());
        letters.addAll(second.letters());
        if (letters.size() > 1
                && first instanceof Equation one
                && second instanceof Equation other
                && inProportion(one, other)) {
            return true;
        }
        return SolutionSet.of(first, letters).same(SolutionSet.of(second, letters));
    }

    /** Whether the differences of the sides are: then the solutions are the same in any letters. */
    private static boolean inProportion(Equation first, Equation second) {
        Canonical one = difference(first);
        Canonical other = difference(second);
        return one.bottom().isConstant()
                && other.bottom().isConstant()
                && one.top().monic().equals(other.top().monic());
    }

    private static boolean inProportion(List<Expression> first, List<Expression> second) {
        if (first.size() != second.size()) {
            return false;
        }
        Canonical one = Canonical.of(first.getFirst());
        Canonical other = Canonical.of(second.getFirst());
        for (int i = 1; i < first.size(); i++) {
            Canonical across = one.times(Canonical.of(second.get(i)));
            if (!across.same(other.times(Canonical.of(first.get(i))))) {
                return false;
            }
        }
        return true;
    }

    /** Left side less right side. */
    static Canonical difference(Equation equation) {
        return Canonical.of(equation.left()).minus(Canonical.of(equation.right()));
    }
}
