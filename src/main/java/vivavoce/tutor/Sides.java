package vivavoce.tutor;

import vivavoce.maths.Equation;
import vivavoce.maths.Expression;
import vivavoce.maths.Letter;
import vivavoce.maths.Rational;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A problem with a number in place of the unknown.
 *
 * @param first the side with the unknown; the left one where both have it
 * @param second the other side
 * @param number what stands in its place
 */
record Sides(Expression first, Expression second, Expression number) {

    static Sides of(Equation problem, Expression number) {
        boolean leftFirst = !problem.left().isNumeric();
        return new Sides(
                leftFirst ? problem.left() : problem.right(),
                leftFirst ? problem.right() : problem.left(),
                number);
    }

    /** The first side as a sum to work out. */
    Expression firstSum() {
        return put(first);
    }

    /** The second side as a sum to work out. */
    Expression secondSum() {
        return put(second);
    }

    Expression firstValue() {
        return value(first);
    }

    Expression secondValue() {
        return value(second);
    }

    /** Whether the second side has no unknown. */
    boolean secondIsNumber() {
        return second.isNumeric();
    }

    /** Whether the number fits. */
    boolean agree() {
        return firstValue().equals(secondValue());
    }

    /** The longest proper part of the first side that has the unknown, as a sum; if any. */
    Optional<Expression> piece() {
        return first.parts().stream()
                .flatMap(part -> part.parts().isEmpty() ? Stream.empty() : Stream.of(part))
                .filter(part -> !part.isNumeric())
                .max(Comparator.comparingInt(part -> part.toString().length()))
                .map(this::put);
    }

    Expression pieceValue() {
        return piece().map(Sides::worth).orElseGet(this::firstValue);
    }

    private Expression put(Expression side) {
        return side instanceof Letter ? number : side.map(this::put);
    }

    private Expression value(Expression side) {
        return Expression.of(Arithmetic.value(side, worthOf(number)));
    }

    /** The value of an expression without letters, in its shortest form. */
    static Expression worth(Expression sum) {
        return Expression.of(worthOf(sum));
    }

    private static Rational worthOf(Expression sum) {
        return Arithmetic.value(sum, Rational.ZERO);
    }
}
