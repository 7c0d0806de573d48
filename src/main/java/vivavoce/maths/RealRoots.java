package vivavoce.maths;

import java.util.ArrayList;
import java.util.List;

/**
 * The solutions of an equation in one letter, or of several of which one holds: the real roots of a
 * polynomial, and irrational values.
 *
 * @param polynomial of whose roots the rational part of the set consists
 * @param values irrational members, each once
 */
record RealRoots(Univariate polynomial, List<Canonical> values) implements SolutionSet {

    /** Of an equation, or of alternatives. */
    static RealRoots of(Statement statement, String letter) {
        return switch (statement) {
            case Equation equation -> one(Equivalence.difference(equation), letter);
            case Alternatives(var parts) ->
                    parts.stream()
                            .map(part -> of(part, letter))
                            .reduce(RealRoots::or)
                            .orElseThrow();
            default -> throw SolutionSet.beyond();
        };
    }

    private static RealRoots one(Canonical difference, String letter) {
        Polynomial top = difference.top();
        if (top.hasSurd()) {
            return new RealRoots(constant(), List.of(irrational(difference, letter)));
        }
        Univariate roots = Univariate.of(top, letter);
        Univariate bottom = Univariate.of(difference.bottom(), letter);
        if (roots.gcd(bottom).degree() > 0 || (bottom.degree() > 0 && roots.isZero())) {
            throw new MathsException(
                    MathsException.Kind.BEYOND,
                    "I cannot compare equations like that yet: a letter is divided by.");
        }
        return new RealRoots(roots, List.of());
    }

    private static Univariate constant() {
        return new Univariate(List.of(Rational.ONE));
    }

    /** The solution of a linear equation with irrational numbers in it. */
    private static Canonical irrational(Canonical difference, String letter) {
        Polynomial slope = difference.top().slope(letter);
        Polynomial rest = difference.top().without(letter);
        boolean linear =
                difference.top().equals(slope.times(Polynomial.letter(letter)).plus(rest))
                        && slope.isNumber()
                        && rest.isNumber()
                        && !slope.isZero()
                        && difference.bottom().isNumber();
        if (!linear) {
            throw SolutionSet.beyond();
        }
        return new Canonical(rest.times(Rational.of(-1)), slope);
    }

    private RealRoots or(RealRoots other) {
        List<Canonical> all = new ArrayList<>(values);
        for (Canonical value : other.values) {
            if (all.stream().noneMatch(value::same)) {
                all.add(value);
            }
        }
        return new RealRoots(polynomial.times(other.polynomial), all);
    }

    @Override
    public boolean isEmpty() {
        return values.isEmpty() && !polynomial.isZero() && Sturm.realRoots(polynomial) == 0;
    }

    @Override
    public boolean isAll() {
        return polynomial.isZero();
    }

    /** How many there are; of a set that is not everything. */
    int size() {
        long others = values.stream().filter(value -> !isRoot(value)).count();
        return Sturm.realRoots(polynomial) + (int) others;
    }

    private boolean isRoot(Canonical value) {
        Canonical sum = Canonical.of(Numeral.of(0));
        for (Rational coefficient : polynomial.coefficients().reversed()) {
            sum = sum.times(value).plus(Canonical.constant(coefficient));
        }
        return sum.top().isZero();
    }

    /**
     * Whether its polynomial has a factor without real roots that the other's has not: the same
     * solutions, but by no step that leads from one to the other.
     *
     * @throws MathsException where a step may: something was multiplied by that is never zero
     */
    boolean hasMore(RealRoots other) {
        if (isAll() || !other.values.isEmpty()) {
            return false;
        }
        Univariate mine = polynomial.squareFree();
        boolean more = mine.quotient(mine.gcd(other.polynomial)).degree() > 0;
        if (more && polynomial.degree() > other.polynomial.degree()) {
            throw new MathsException(
                    MathsException.Kind.BEYOND,
                    "That has the same answer, but how did you get there?");
        }
        return more;
    }

    private boolean contains(Canonical value) {
        return isRoot(value) || values.stream().anyMatch(value::same);
    }

    /**
     * Whether every member of this is in the other.
     *
     * @throws MathsException when that cannot be decided
     */
    boolean isWithin(RealRoots other) {
        if (isAll() || other.isAll()) {
            return other.isAll();
        }
        Univariate mine = polynomial.squareFree();
        Univariate strange = mine.quotient(mine.gcd(other.polynomial));
        int found = Sturm.realRoots(strange);
        if (found > 0 && !other.values.isEmpty()) {
            throw SolutionSet.beyond();
        }
        return found == 0 && values.stream().allMatch(other::contains);
    }

    @Override
    public boolean same(SolutionSet other) {
        if (!(other instanceof RealRoots roots)) {
            throw SolutionSet.beyond();
        }
        if (isAll() || roots.isAll()) {
            return isAll() && roots.isAll();
        }
        if (values.isEmpty() == roots.values.isEmpty()) {
            return isWithin(roots) && roots.isWithin(this);
        }
        return values.isEmpty()
                ? roots.isWithin(this) && size() == roots.size()
                : isWithin(roots) && size() == roots.size();
    }
}
