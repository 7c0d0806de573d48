package vivavoce.maths;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What all the terms of a sum have in common. */
final class CommonFactor {

    private CommonFactor() {}

    /**
     * The greatest common factor of collected terms; negative where the first term is and there is
     * more to take out than the sign, or the sum's highest term is negative.
     */
    static Term of(Terms terms) {
        BigInteger top = BigInteger.ZERO;
        BigInteger bottom = BigInteger.ONE;
        for (Term term : terms.list()) {
            top = top.gcd(term.number().numerator());
            bottom = Terms.leastCommonMultiple(bottom, term.number().denominator());
        }
        Rational size = new Rational(top, bottom);
        boolean negative = terms.list().getFirst().number().signum() < 0;
        return new Term(negative ? size.negated() : size, bases(terms.list()));
    }

    private static Map<Expression, Integer> bases(List<Term> terms) {
        Map<Expression, Integer> common = new LinkedHashMap<>(terms.getFirst().bases());
        for (Term term : terms) {
            common.replaceAll((base, power) -> Math.min(power, term.bases().getOrDefault(base, 0)));
        }
        common.values().removeIf(power -> power <= 0);
        return common;
    }

    /** The factor times what is left of the terms. */
    static Term takenOut(Terms terms, Term common) {
        Terms rest = terms.map(term -> term.dividedBy(common));
        return common.times(Term.of(rest.inOrder()));
    }
}
