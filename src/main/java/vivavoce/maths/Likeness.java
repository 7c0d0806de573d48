package vivavoce.maths;

import java.util.List;

/** How a learner's wrong line compares with the ones that mistakes make. */
final class Likeness {

    private final Statement wrong;
    private final List<Canonical> values;

    /**
     * For one wrong line.
     *
     * @throws MathsException when it has a part that cannot be worked out
     */
    Likeness(Statement wrong) {
        this.wrong = wrong;
        values = wrong.expressions().stream().map(Canonical::of).toList();
    }

    /** Whether they say the same part by part: their sides have the same values. */
    boolean isLike(Statement made) {
        return switch (made) {
            case Equation _ -> wrong instanceof Equation && hasValues(made, values);
            case Inequality one ->
                    wrong instanceof Inequality other
                            && one.relation() == other.relation()
                            && hasValues(made, values);
            case Ratio _ -> wrong instanceof Ratio && hasValues(made, values);
            case Expression _ -> wrong instanceof Expression && hasValues(made, values);
            case Alternatives _ -> wrong instanceof Alternatives && hasSameSolutions(made);
            case Together _ -> wrong instanceof Together && hasSameSolutions(made);
            case Point _ -> false;
        };
    }

    /** The same with the sides exchanged. */
    boolean isSwapped(Statement made) {
        return switch (made) {
            case Equation _ -> wrong instanceof Equation && hasValues(made, values.reversed());
            case Inequality one ->
                    wrong instanceof Inequality other
                            && one.relation() == other.relation().flipped()
                            && hasValues(made, values.reversed());
            default -> false;
        };
    }

    /** A line that cannot be worked out is like no other. */
    private static boolean hasValues(Statement made, List<Canonical> wanted) {
        List<Expression> parts = made.expressions();
        try {
            boolean same = parts.size() == wanted.size();
            for (int i = 0; same && i < parts.size(); i++) {
                same = Canonical.of(parts.get(i)).same(wanted.get(i));
            }
            return same;
        } catch (MathsException e) {
            return false;
        }
    }

    /** Whether both are solved by the same numbers. */
    boolean hasSameSolutions(Statement made) {
        try {
            return !(made instanceof Expression)
                    && !(made instanceof Ratio)
                    && Equivalence.same(made, wrong);
        } catch (MathsException e) {
            return false;
        }
    }
}
