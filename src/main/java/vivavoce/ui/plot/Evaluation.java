package vivavoce.ui.plot;

import vivavoce.maths.Expression;
import vivavoce.maths.Letter;
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

/** The value of an expression in one letter, near enough for a picture. */
final class Evaluation {

    private Evaluation() {}

    /** Its value where its letter is {@code x}; not a number where it has none. */
    static double at(Expression expression, double x) {
        return switch (expression) {
            case Numeral(Rational value) -> number(value);
            case Mixed(var whole, var top, var bottom) ->
                    whole.doubleValue() + top.doubleValue() / bottom.doubleValue();
            case Letter _ -> x;
            case Sum(var terms) -> terms.stream().mapToDouble(term -> at(term, x)).sum();
            case Product(var factors) ->
                    factors.stream().mapToDouble(each -> at(each, x)).reduce(1, (a, b) -> a * b);
            case Quotient(var top, var bottom) -> at(top, x) / at(bottom, x);
            case Power(var base, int exponent) -> Math.pow(at(base, x), exponent);
            case Root(var radicand, int degree) ->
                    degree == 3
                            ? Math.cbrt(at(radicand, x))
                            : Math.pow(at(radicand, x), 1.0 / degree);
            case Negative(var operand) -> -at(operand, x);
            case Percent(var amount) -> at(amount, x) / 100;
        };
    }

    static double number(Rational value) {
        return value.numerator().doubleValue() / value.denominator().doubleValue();
    }
}
