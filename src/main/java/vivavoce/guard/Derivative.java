package vivavoce.guard;

import vivavoce.maths.Expression;
import vivavoce.maths.Letter;
import vivavoce.maths.Negative;
import vivavoce.maths.Numeral;
import vivavoce.maths.Product;
import vivavoce.maths.Quotient;
import vivavoce.maths.Rational;
import vivavoce.maths.Sum;

import java.math.BigInteger;
import java.util.List;

/**
 * The slope of a function as a central difference over a step so small that its error is below the
 * last digit compared: (f(x + h) - f(x - h)) / 2h is off by h² f'''(x) / 6.
 */
final class Derivative {

    /** 10⁻²⁵: its square is below what {@link Evaluation} calls the same. */
    private static final Expression STEP =
            new Numeral(Rational.ONE.dividedBy(Rational.of(BigInteger.TEN.pow(25))));

    private Derivative() {}

    /** An expression that has the value of the derivative. */
    static Expression of(Expression function, String letter) {
        Expression x = new Letter(letter);
        Expression after = put(function, letter, new Sum(List.of(x, STEP)));
        Expression before = put(function, letter, new Sum(List.of(x, new Negative(STEP))));
        Expression rise = new Sum(List.of(after, new Negative(before)));
        return new Quotient(rise, new Product(List.of(Expression.of(Rational.of(2)), STEP)));
    }

    private static Expression put(Expression in, String letter, Expression value) {
        return in instanceof Letter(var name) && name.equals(letter)
                ? value
                : in.map(part -> put(part, letter, value));
    }
}
