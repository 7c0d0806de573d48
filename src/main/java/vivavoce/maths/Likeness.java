package vivavoce.maths;

/** Whether a learner's wrong line is the one that a mistake makes, as far as one can tell. */
final class Likeness {

    private Likeness() {}

    /** Whether they say the same part by part: their sides have the same values. */
    static boolean isLike(Statement made, Statement wrong) {
        return switch (made) {
            case Equation one when wrong instanceof Equation other ->
                    same(one.left(), other.left()) && same(one.right(), other.right());
            case Inequality one when wrong instanceof Inequality other ->
                    one.relation() == other.relation()
                            && same(one.left(), other.left())
                            && same(one.right(), other.right());
            case Ratio one when wrong instanceof Ratio other -> parts(one, other);
            case Expression one when wrong instanceof Expression other -> same(one, other);
            case Alternatives one when wrong instanceof Alternatives -> same(one, wrong);
            case Together one when wrong instanceof Together -> same(one, wrong);
            default -> false;
        };
    }

    /** The same with the sides exchanged. */
    static boolean isSwapped(Statement made, Statement wrong) {
        return switch (made) {
            case Equation equation -> isLike(equation.swapped(), wrong);
            case Inequality inequality -> isLike(inequality.swapped(), wrong);
            default -> false;
        };
    }

    /** Whether both are solved by the same numbers. */
    static boolean hasSameSolutions(Statement made, Statement wrong) {
        return !(made instanceof Expression) && !(made instanceof Ratio) && same(made, wrong);
    }

    private static boolean parts(Ratio one, Ratio other) {
        boolean same = one.parts().size() == other.parts().size();
        for (int i = 0; same && i < one.parts().size(); i++) {
            same = same(one.parts().get(i), other.parts().get(i));
        }
        return same;
    }

    /** A line that cannot be worked out is like no other. */
    private static boolean same(Statement made, Statement wrong) {
        try {
            return Equivalence.same(made, wrong);
        } catch (MathsException e) {
            return false;
        }
    }
}
