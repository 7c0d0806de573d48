package vivavoce.guard;

import vivavoce.maths.Expression;
import vivavoce.maths.Rational;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Computed numbers as expressions. */
final class Decimals {

    private Decimals() {}

    /** The same value, digit for digit. */
    static Expression of(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        BigInteger scale = BigInteger.TEN.pow(Math.max(0, plain.scale()));
        BigInteger digits = plain.scaleByPowerOfTen(Math.max(0, plain.scale())).toBigIntegerExact();
        return Expression.of(new Rational(digits, scale));
    }
}
