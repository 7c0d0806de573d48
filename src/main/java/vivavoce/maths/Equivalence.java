package vivavoce.maths;

/** Whether two statements say the same, decided exactly. */
public final class Equivalence {

    private Equivalence() {}

    /**
     * Whether both expressions always have the same value.
     *
     * @throws MathsException when that cannot be decided: too big, a division by zero, a root
     */
    public static boolean same(Expression first, Expression second) {
        return Canonical.of(first).same(Canonical.of(second));
    }

    /**
     * Whether both equations have the same solutions. Decided where their differences are in
     * proportion, or both are linear; elsewhere different equations may share their solutions.
     *
     * @throws MathsException when that cannot be decided
     */
    public static boolean same(Equation first, Equation second) {
        Canonical one = difference(first);
        Canonical other = difference(second);
        boolean same = one.top().monic().equals(other.top().monic());
        if (hasValueEverywhere(one) && hasValueEverywhere(other)) {
            if (!same && Math.max(one.top().degree(), other.top().degree()) > 1) {
                throw beyond("a letter has a power");
            }
            return same;
        }
        requireOneSolution(one);
        requireOneSolution(other);
        return same;
    }

    /** Whether the sides have the same values, in the same order. */
    static boolean sameSides(Equation first, Equation second) {
        return same(first.left(), second.left()) && same(first.right(), second.right());
    }

    /** Left side less right side. */
    static Canonical difference(Equation equation) {
        return Canonical.of(equation.left()).minus(Canonical.of(equation.right()));
    }

    private static boolean hasValueEverywhere(Canonical difference) {
        return difference.bottom().isConstant();
    }

    /** Throws unless it is linear in one letter and its root is a point where it has a value. */
    private static void requireOneSolution(Canonical difference) {
        Polynomial top = difference.top();
        if (top.degree() != 1
                || top.letters().size() != 1
                || !top.letters().containsAll(difference.bottom().letters())) {
            throw beyond("a letter is divided by");
        }
        Rational root =
                top.constantTerm().negated().dividedBy(top.coefficient(top.letters().first()));
        if (difference.bottom().at(root).isZero()) {
            throw beyond("a letter is divided by");
        }
    }

    private static MathsException beyond(String what) {
        return new MathsException(
                MathsException.Kind.BEYOND,
                "I cannot compare equations like that yet: " + what + ".");
    }
}
