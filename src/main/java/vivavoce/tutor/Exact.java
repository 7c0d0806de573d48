package vivavoce.tutor;

import vivavoce.maths.Expression;
import vivavoce.maths.Letter;
import vivavoce.maths.MathsException;
import vivavoce.maths.Mixed;
import vivavoce.maths.Negative;
import vivavoce.maths.Numeral;
import vivavoce.maths.Percent;
import vivavoce.maths.Power;
import vivavoce.maths.Product;
import vivavoce.maths.Quotient;
import vivavoce.maths.Rational;
import vivavoce.maths.Root;
import vivavoce.maths.Sum;

import java.util.Comparator;
import java.util.Optional;

/** Exact values of sums that the learner is asked to work out. */
final class Exact {

    private Exact() {}

    /**
     * The value of an expression without letters, in its shortest form.
     *
     * @throws MathsException when it divides by zero
     * @throws IllegalArgumentException when it holds a root
     */
    static Expression value(Expression sum) {
        return Expression.of(value(sum, Rational.ZERO));
    }

    /** The longest proper part of a sum that is a sum itself; if any. */
    static Optional<Expression> piece(Expression sum) {
        return sum.parts().stream()
                .filter(part -> !part.parts().isEmpty() && !(part instanceof Negative))
                .max(Comparator.comparingInt(part -> part.toString().length()));
    }

    /**
     * The exact value.
     *
     * @throws MathsException when it divides by zero
     * @throws IllegalArgumentException when it holds a root
     */
    static Rational value(Expression expression, Rational letter) {
        return switch (expression) {
            case Numeral numeral -> numeral.value();
            case Mixed mixed -> mixed.value();
            case Letter any -> letter;
            case Sum sum -> sum(sum, letter);
            case Product product -> product(product, letter);
            case Quotient(var top, var bottom) ->
                    value(top, letter).dividedBy(value(bottom, letter));
            case Power(var base, int exponent) -> value(base, letter).power(exponent);
            case Negative(var operand) -> value(operand, letter).negated();
            case Percent(var amount) -> value(amount, letter).dividedBy(Rational.of(100));
            case Root root -> throw new IllegalArgumentException("no roots here: " + root);
        };
    }

    private static Rational sum(Sum sum, Rational letter) {
        Rational total = Rational.ZERO;
        for (Expression term : sum.terms()) {
            total = total.plus(value(term, letter));
        }
        return total;
    }

    private static Rational product(Product product, Rational letter) {
        Rational total = Rational.ONE;
        for (Expression factor : product.factors()) {
            total = total.times(value(factor, letter));
        }
        return total;
    }
}
