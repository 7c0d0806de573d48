package vivavoce.bench.teaching;

import vivavoce.maths.Alternatives;
import vivavoce.maths.Equation;
import vivavoce.maths.Expression;
import vivavoce.maths.Inequality;
import vivavoce.maths.Letter;
import vivavoce.maths.Mixed;
import vivavoce.maths.Negative;
import vivavoce.maths.Numeral;
import vivavoce.maths.Percent;
import vivavoce.maths.Point;
import vivavoce.maths.Power;
import vivavoce.maths.Product;
import vivavoce.maths.Quotient;
import vivavoce.maths.Ratio;
import vivavoce.maths.Rational;
import vivavoce.maths.Root;
import vivavoce.maths.Statement;
import vivavoce.maths.Sum;
import vivavoce.maths.Together;

import java.util.Map;

/**
 * Statements with floating-point numbers in place of their letters: the judge's own arithmetic.
 *
 * @param at the number in place of each letter; a letter without one makes everything NaN
 */
record Numbers(Map<String, Double> at) {

    private static final double CLOSE = 1e-9;

    /** The value; NaN where there is none. */
    double of(Expression expression) {
        return switch (expression) {
            case Numeral numeral -> of(numeral.value());
            case Mixed mixed -> of(mixed.value());
            case Letter(var name) -> at.getOrDefault(name, Double.NaN);
            case Sum(var terms) -> terms.stream().mapToDouble(this::of).sum();
            case Product(var factors) ->
                    factors.stream().mapToDouble(this::of).reduce(1, (one, other) -> one * other);
            case Quotient(var top, var bottom) -> divide(of(top), of(bottom));
            case Power(var base, int exponent) -> Math.pow(of(base), exponent);
            case Negative(var operand) -> -of(operand);
            case Percent(var amount) -> of(amount) / 100;
            case Root(var radicand, int degree) -> root(of(radicand), degree);
        };
    }

    /** Whether it holds; an expression and a point say nothing that could. */
    boolean holds(Statement statement) {
        return switch (statement) {
            case Equation(var left, var right) -> same(of(left), of(right));
            case Inequality(var left, var relation, var right) -> {
                double one = of(left);
                double other = of(right);
                yield switch (relation) {
                    case LESS -> one < other && !same(one, other);
                    case AT_MOST -> one < other || same(one, other);
                    case GREATER -> one > other && !same(one, other);
                    case AT_LEAST -> one > other || same(one, other);
                };
            }
            case Together(var parts) -> parts.stream().allMatch(this::holds);
            case Alternatives(var parts) -> parts.stream().anyMatch(this::holds);
            case Expression _, Ratio _, Point _ -> false;
        };
    }

    /** Whether two values agree but for rounding. */
    static boolean same(double one, double other) {
        double size = Math.max(1, Math.max(Math.abs(one), Math.abs(other)));
        return Math.abs(one - other) <= CLOSE * size;
    }

    private static double of(Rational value) {
        return value.numerator().doubleValue() / value.denominator().doubleValue();
    }

    private static double divide(double top, double bottom) {
        return bottom == 0 ? Double.NaN : top / bottom;
    }

    private static double root(double radicand, int degree) {
        boolean odd = degree % 2 == 1;
        double size =
                degree == 2 ? Math.sqrt(radicand) : Math.pow(Math.abs(radicand), 1.0 / degree);
        return radicand >= 0 ? size : odd ? -size : Double.NaN;
    }
}
