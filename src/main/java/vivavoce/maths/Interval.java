package vivavoce.maths;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * The solutions of linear inequalities in one letter: all numbers between two bounds.
 *
 * @param low the lower bound; null where there is none
 * @param high the upper bound; null where there is none
 */
record Interval(@Nullable Bound low, @Nullable Bound high) implements SolutionSet {

    /**
     * Where an interval ends.
     *
     * @param included whether the bound itself is a member
     */
    record Bound(Rational at, boolean included) {}

    private static final Interval ALL = new Interval(null, null);
    private static final Interval NONE =
            new Interval(new Bound(Rational.ONE, false), new Bound(Rational.ZERO, false));

    /** Of an inequality, or of several that hold together. */
    static Interval of(Statement statement) {
        return switch (statement) {
            case Inequality inequality -> one(inequality);
            case Together(var parts) -> parts.stream().map(Interval::of).reduce(ALL, Interval::and);
            default -> throw SolutionSet.beyond();
        };
    }

    private static Interval one(Inequality inequality) {
        Polynomial difference = LinearEquation.difference(inequality.sides());
        if (difference.hasSurd()) {
            throw new MathsException(
                    MathsException.Kind.BEYOND,
                    "I can only compare numbers whose roots come out exactly.");
        }
        if (difference.isConstant()) {
            boolean holds = inequality.relation().holds(difference.constantTerm().signum());
            return holds ? ALL : NONE;
        }
        Rational slope = difference.coefficient(difference.letters().first());
        Rational at = difference.constantTerm().negated().dividedBy(slope);
        Relation relation =
                slope.signum() > 0 ? inequality.relation() : inequality.relation().flipped();
        return switch (relation) {
            case LESS -> new Interval(null, new Bound(at, false));
            case AT_MOST -> new Interval(null, new Bound(at, true));
            case GREATER -> new Interval(new Bound(at, false), null);
            case AT_LEAST -> new Interval(new Bound(at, true), null);
        };
    }

    private Interval and(Interval other) {
        Interval both = new Interval(tighter(low, other.low, 1), tighter(high, other.high, -1));
        return both.isEmpty() ? NONE : both;
    }

    /**
     * The bound that leaves fewer.
     *
     * @param inwards 1 for lower bounds, -1 for upper ones
     */
    private static @Nullable Bound tighter(
            @Nullable Bound one, @Nullable Bound other, int inwards) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        int order = Integer.signum(one.at.compareTo(other.at)) * inwards;
        boolean first = order == 0 ? !one.included : order > 0;
        return first ? one : other;
    }

    /** Where the truth of the statement changes, if it does. */
    Optional<Rational> edge() {
        Bound bound = low == null ? high : low;
        return Optional.ofNullable(bound).map(Bound::at);
    }

    @Override
    public boolean isEmpty() {
        if (low == null || high == null) {
            return false;
        }
        int order = low.at.compareTo(high.at);
        return order > 0 || (order == 0 && !(low.included && high.included));
    }

    @Override
    public boolean isAll() {
        return low == null && high == null;
    }

    @Override
    public boolean same(SolutionSet other) {
        if (!(other instanceof Interval interval)) {
            throw SolutionSet.beyond();
        }
        return equals(interval);
    }
}
