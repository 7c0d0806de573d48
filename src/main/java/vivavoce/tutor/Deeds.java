package vivavoce.tutor;

import vivavoce.maths.Equation;
import vivavoce.maths.Expression;
import vivavoce.maths.Inequality;
import vivavoce.maths.Letter;
import vivavoce.maths.MathsException;
import vivavoce.maths.Negative;
import vivavoce.maths.Product;
import vivavoce.maths.Rational;
import vivavoce.maths.Rule;
import vivavoce.maths.Statement;
import vivavoce.maths.Sum;
import vivavoce.maths.Together;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sees from two lines what was done to the first. */
final class Deeds {

    private static final Rational FAR = Rational.of(1009, 7);

    private Deeds() {}

    /** What leads from one line to the other in one step; empty when no single thing does. */
    static Optional<Deed> between(Statement before, Statement after) {
        if (before instanceof Together(var were) && after instanceof Together(var are)) {
            List<Integer> changed = changed(were, are);
            return changed.size() == 1
                    ? between(were.get(changed.getFirst()), are.get(changed.getFirst()))
                    : Optional.empty();
        }
        return sides(before).flatMap(one -> sides(after).flatMap(other -> between(one, other)));
    }

    /** Where two lists of as many statements differ. */
    private static List<Integer> changed(List<Statement> were, List<Statement> are) {
        return IntStream.range(0, Math.min(were.size(), are.size()))
                .filter(i -> were.size() == are.size() && !were.get(i).equals(are.get(i)))
                .boxed()
                .toList();
    }

    /** The two sides of a relation in one letter. */
    private static Optional<Equation> sides(Statement statement) {
        return switch (statement) {
            case Equation equation -> Optional.of(equation);
            case Inequality(var left, var relation, var right) ->
                    Optional.of(new Equation(left, right));
            default -> Optional.empty();
        };
    }

    private static Optional<Deed> between(Equation before, Equation after) {
        try {
            return Stream.of(
                            rewritten(before, after),
                            added(before, after),
                            multiplied(before, after))
                    .flatMap(Optional::stream)
                    .findFirst();
        } catch (MathsException | IllegalArgumentException otherKind) {
            return Optional.empty();
        }
    }

    private static Optional<Deed> rewritten(Equation before, Equation after) {
        if (same(before.left(), after.left()) && same(before.right(), after.right())) {
            boolean opened = brackets(before) > brackets(after);
            return Optional.of(
                    new Deed(
                            opened ? Rule.EXPAND : tidied(before, after),
                            Changes.part(before, after)));
        }
        boolean swapped = same(before.left(), after.right()) && same(before.right(), after.left());
        return swapped
                ? Optional.of(new Deed(Rule.SWAP_SIDES, Optional.empty()))
                : Optional.empty();
    }

    private static Rule tidied(Equation before, Equation after) {
        boolean numbers = Changes.part(before, after).filter(Expression::isNumeric).isPresent();
        return numbers ? Rule.CALCULATE : Rule.COLLECT_LIKE_TERMS;
    }

    /** The same number, or the same multiple of the letter, added to both sides. */
    private static Optional<Deed> added(Equation before, Equation after) {
        Rational constant = change(before.left(), after.left(), Rational.ZERO);
        Rational slope = change(before.left(), after.left(), Rational.ONE).minus(constant);
        boolean onBoth =
                Stream.of(Rational.ZERO, Rational.ONE, FAR)
                        .allMatch(at ->
                                change(before.left(), after.left(), at)
                                        .equals(change(before.right(), after.right(), at)));
        boolean letters = !slope.isZero() && before.letters().size() > 1;
        if (!onBoth || letters || constant.isZero() == slope.isZero()) {
            return Optional.empty();
        }
        Rational amount = slope.isZero() ? constant : slope;
        Rule kind = amount.signum() < 0 ? Rule.SUBTRACT_FROM_BOTH_SIDES : Rule.ADD_TO_BOTH_SIDES;
        Expression number = Expression.of(amount.abs());
        return Optional.of(
                new Deed(
                        kind,
                        Optional.of(
                                slope.isZero() ? number : multiple(amount.abs(), number, before))));
    }

    private static Expression multiple(Rational amount, Expression number, Equation before) {
        Expression letter = new Letter(before.letters().first());
        return amount.isOne() ? letter : new Product(List.of(number, letter));
    }

    /** Both sides times or over the same number. */
    private static Optional<Deed> multiplied(Equation before, Equation after) {
        Rational from = Exact.value(before.left(), FAR);
        Rational factor = Exact.value(after.left(), FAR).dividedBy(from);
        boolean onBoth =
                !factor.isZero()
                        && Stream.of(Rational.ZERO, Rational.ONE, FAR)
                                .allMatch(at -> isTimes(before, after, factor, at));
        if (!onBoth || factor.isOne()) {
            return Optional.empty();
        }
        boolean times = factor.isWhole();
        Rational amount = times ? factor : Rational.ONE.dividedBy(factor);
        return Optional.of(
                new Deed(
                        times ? Rule.MULTIPLY_BOTH_SIDES : Rule.DIVIDE_BOTH_SIDES,
                        Optional.of(Expression.of(amount))));
    }

    private static boolean isTimes(Equation before, Equation after, Rational factor, Rational at) {
        return isTimes(before.left(), after.left(), factor, at)
                && isTimes(before.right(), after.right(), factor, at);
    }

    private static boolean isTimes(
            Expression before, Expression after, Rational factor, Rational at) {
        return Exact.value(after, at).equals(Exact.value(before, at).times(factor));
    }

    private static boolean same(Expression one, Expression other) {
        return change(one, other, Rational.ZERO).isZero()
                && change(one, other, Rational.ONE).isZero()
                && change(one, other, FAR).isZero();
    }

    private static Rational change(Expression before, Expression after, Rational at) {
        return Exact.value(after, at).minus(Exact.value(before, at));
    }

    /** How many sums are multiplied or divided as a whole. */
    private static long brackets(Equation equation) {
        return brackets(equation.left(), false) + brackets(equation.right(), false);
    }

    private static long brackets(Expression expression, boolean inside) {
        boolean bracket = inside && expression instanceof Sum;
        boolean holds = expression instanceof Product || expression instanceof Negative;
        long within = expression.parts().stream().mapToLong(part -> brackets(part, holds)).sum();
        return within + (bracket ? 1 : 0);
    }
}
