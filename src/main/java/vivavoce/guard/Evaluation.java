package vivavoce.guard;

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

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;

/**
 * Works an expression out to 80 digits with numbers in place of its letters: the guard's own
 * arithmetic, which shares no code with the algebra that it checks.
 *
 * @param at the number in place of each letter
 */
record Evaluation(Map<String, BigDecimal> at) {

    static final MathContext DIGITS = new MathContext(80);

    /** Two values this close, for their size, are the same. */
    private static final BigDecimal CLOSE = new BigDecimal("1e-40");

    /** Beyond this, the digits would not tell neighbours apart. */
    private static final BigDecimal LARGEST = new BigDecimal("1e20");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int NEWTON_STEPS = 300;

    static Evaluation without() {
        return new Evaluation(Map.of());
    }

    static Evaluation at(String letter, BigDecimal value) {
        return new Evaluation(Map.of(letter, value));
    }

    /** The same number in place of every letter. */
    static Evaluation everywhere(Iterable<String> letters, BigDecimal value) {
        Map<String, BigDecimal> at = new HashMap<>();
        letters.forEach(letter -> at.put(letter, value));
        return new Evaluation(at);
    }

    /**
     * The value.
     *
     * @throws ArithmeticException where there is none: a zero below, a negative under an even root,
     *     a letter without a number; or where it is too big to be sure of
     */
    BigDecimal of(Expression expression) {
        BigDecimal value = worth(expression);
        if (value.abs().compareTo(LARGEST) > 0) {
            throw new ArithmeticException("too big");
        }
        return value;
    }

    private BigDecimal worth(Expression expression) {
        return switch (expression) {
            case Numeral numeral -> number(numeral.value());
            case Mixed mixed -> number(mixed.value());
            case Letter letter -> letter(letter);
            case Sum(var terms) ->
                    all(terms, BigDecimal.ZERO, (one, other) -> one.add(other, DIGITS));
            case Product(var factors) ->
                    all(factors, BigDecimal.ONE, (one, other) -> one.multiply(other, DIGITS));
            case Quotient(var top, var bottom) -> of(top).divide(nonZero(of(bottom)), DIGITS);
            case Power(var base, int exponent) -> of(base).pow(exponent, DIGITS);
            case Negative(var operand) -> of(operand).negate();
            case Percent(var amount) -> of(amount).divide(HUNDRED, DIGITS);
            case Root(var radicand, int degree) -> root(of(radicand), degree);
        };
    }

    /** Whether two values are the same number. */
    static boolean same(BigDecimal one, BigDecimal other) {
        return compare(one, other) == 0;
    }

    /** -1, 0 or 1; values that differ only by rounding compare as 0. */
    static int compare(BigDecimal one, BigDecimal other) {
        BigDecimal size = BigDecimal.ONE.max(one.abs()).max(other.abs());
        BigDecimal apart = one.subtract(other);
        return apart.abs().compareTo(size.multiply(CLOSE, DIGITS)) <= 0 ? 0 : apart.signum();
    }

    private BigDecimal all(
            Iterable<Expression> parts, BigDecimal start, BinaryOperator<BigDecimal> with) {
        BigDecimal total = start;
        for (Expression part : parts) {
            total = with.apply(total, of(part));
        }
        return total;
    }

    private BigDecimal letter(Letter letter) {
        BigDecimal value = at.get(letter.name());
        if (value == null) {
            throw new ArithmeticException("no number for " + letter.name());
        }
        return value;
    }

    private static BigDecimal number(Rational value) {
        return new BigDecimal(value.numerator())
                .divide(new BigDecimal(value.denominator()), DIGITS);
    }

    private static BigDecimal nonZero(BigDecimal bottom) {
        if (same(bottom, BigDecimal.ZERO)) {
            throw new ArithmeticException("divides by zero");
        }
        return bottom;
    }

    /** Newton's method from a floating-point start. */
    private static BigDecimal root(BigDecimal radicand, int degree) {
        if (degree == 2) {
            return radicand.sqrt(DIGITS);
        }
        if (radicand.signum() < 0) {
            if (degree % 2 == 0) {
                throw new ArithmeticException("no such root");
            }
            return root(radicand.negate(), degree).negate();
        }
        if (radicand.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal n = BigDecimal.valueOf(degree);
        BigDecimal guess = BigDecimal.valueOf(Math.pow(radicand.doubleValue(), 1.0 / degree));
        for (int step = 0; step < NEWTON_STEPS; step++) {
            BigDecimal below = guess.pow(degree - 1, DIGITS);
            BigDecimal next =
                    guess.multiply(n.subtract(BigDecimal.ONE))
                            .add(radicand.divide(below, DIGITS))
                            .divide(n, DIGITS);
            if (same(next, guess)) {
                return next;
            }
            guess = next;
        }
        throw new ArithmeticException("the root can not be found");
    }
}
