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
     * Whether both equations have the same solutions.
     *
     * @throws MathsException when that cannot be decided
     */
    public static boolean same(Equation first, Equation second) {
        Canonical one = difference(first);
        Canonical other = difference(second);
        if (!one.top().monic().equals(other.top().monic())) {
            return false;
        }
        if (one.bottom().isConstant() && other.bottom().isConstant()) {
            return true;
        }
        return hasOneSolution(one) && hasOneSolution(other);
    }

    /** Whether the sides have the same values, in the same order. */
    static boolean sameSides(Equation first, Equation second) {
        return same(first.left(), second.left()) && same(first.right(), second.right());
    }

    /** Left side less right side. */
    static Canonical difference(Equation equation) {
        return Canonical.of(equation.left()).minus(Canonical.of(equation.right()));
    }

    /** Whether a linear equation's root is not a point where it has no value. */
    private static boolean hasOneSolution(Canonical difference) {
        Polynomial top = difference.top();
        if (top.degree() != 1
                || !top.letters().equals(difference.bottom().letters())
                || top.letters().size() != 1) {
            if (difference.bottom().isConstant()) {
                return true;
            }
            throw new MathsException(
                    MathsException.Kind.BEYOND,
                    "I cannot compare equations like that yet: a letter is divided by.");
        }
        Rational root =
                top.constantTerm().negated().dividedBy(top.coefficient(top.letters().first()));
        return !difference.bottom().at(root).isZero();
    }
}
