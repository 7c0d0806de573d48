package vivavoce.maths;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks for a rational root of a polynomial among the divisors of its outer coefficients. */
final class RationalRoot {

    private static final int LARGEST = 2000;

    private RationalRoot() {}

    /** The root that is nearest to zero, if there is one and its parts are small. */
    static Optional<Rational> of(Univariate polynomial) {
        BigInteger common = BigInteger.ONE;
        for (Rational coefficient : polynomial.coefficients()) {
            common = Terms.leastCommonMultiple(common, coefficient.denominator());
        }
        Univariate whole = polynomial.times(Rational.of(common));
        List<Integer> tops = divisors(whole.coefficient(0).numerator().abs());
        List<Integer> bottoms = divisors(whole.leading().numerator().abs());
        return tops.stream()
                .flatMap(top -> bottoms.stream().map(bottom -> Rational.of(top, bottom)))
                .sorted()
                .flatMap(size -> List.of(size, size.negated()).stream())
                .filter(root -> whole.at(root).isZero())
                .findFirst();
    }

    private static List<Integer> divisors(BigInteger number) {
        if (number.signum() == 0) {
            return List.of(0);
        }
        List<Integer> divisors = new ArrayList<>();
        for (int divisor = 1; divisor <= LARGEST; divisor++) {
            if (number.mod(BigInteger.valueOf(divisor)).signum() == 0) {
                divisors.add(divisor);
            }
        }
        return divisors;
    }
}
