package vivavoce.maths;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The simplest writing of a number with square roots: {@code (3 + 2√5)/7}. */
final class SurdForm {

    private SurdForm() {}

    /** The number written simply, no root under the line. */
    static Expression of(Canonical number) {
        Polynomial value = rationalised(number);
        BigInteger below = BigInteger.ONE;
        for (Rational coefficient : value.terms().values()) {
            below = Terms.leastCommonMultiple(below, coefficient.denominator());
        }
        Polynomial whole = value.times(Rational.of(below));
        boolean negative = whole.terms().size() == 1 && whole.first().signum() < 0;
        Expression top = sum(negative ? whole.times(Rational.of(-1)) : whole);
        Expression written =
                below.equals(BigInteger.ONE)
                        ? top
                        : new Quotient(top, new Numeral(Rational.of(below)));
        return negative ? new Negative(written) : written;
    }

    /** The value with a rational denominator, and divided by it. */
    private static Polynomial rationalised(Canonical number) {
        Polynomial top = number.top();
        Polynomial bottom = number.bottom();
        while (bottom.hasSurd()) {
            Polynomial conjugate = bottom.conjugate();
            top = top.times(conjugate);
            bottom = bottom.times(conjugate);
        }
        return top.times(Rational.ONE.dividedBy(bottom.constantTerm()));
    }

    private static Expression sum(Polynomial whole) {
        Map<BigInteger, Rational> terms = new TreeMap<>();
        whole.terms().forEach((monomial, number) -> terms.put(radicand(monomial), number));
        List<Expression> written = new ArrayList<>();
        terms.forEach((under, number) -> written.add(term(under, number)));
        return switch (written.size()) {
            case 0 -> Numeral.of(0);
            case 1 -> written.getFirst();
            default -> new Sum(written);
        };
    }

    private static BigInteger radicand(Monomial monomial) {
        return monomial.powers().keySet().stream()
                .map(Surd::prime)
                .reduce(BigInteger.ONE, BigInteger::multiply);
    }

    private static Expression term(BigInteger under, Rational number) {
        Expression size = new Numeral(number.abs());
        Expression written = size;
        if (!under.equals(BigInteger.ONE)) {
            Root root = new Root(new Numeral(Rational.of(under)), 2);
            written = number.abs().isOne() ? root : Product.of(size, root);
        }
        return number.signum() < 0 ? new Negative(written) : written;
    }
}
