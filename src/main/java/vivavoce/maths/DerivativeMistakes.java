package vivavoce.maths;

import static vivavoce.maths.Misconception.CONSTANT_KEPT;
import static vivavoce.maths.Misconception.DERIVATIVE_NOT_MULTIPLIED;
import static vivavoce.maths.Misconception.DERIVATIVE_POWER_KEPT;
import static vivavoce.maths.Misconception.FACTORS_DIFFERENTIATED;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Mistakes in differentiating a polynomial. */
final class DerivativeMistakes {

    private DerivativeMistakes() {}

    static List<Fault<Expression>> of(Expression problem) {
        String letter = DerivativeSteps.letter(problem);
        Polynomial polynomial = Canonical.of(problem).top();
        List<Fault<Expression>> faults = new ArrayList<>();
        faults.add(new Fault<>(DERIVATIVE_POWER_KEPT, sum(polynomial, letter, 1, 0)));
        faults.add(new Fault<>(DERIVATIVE_NOT_MULTIPLIED, sum(polynomial, letter, 0, 1)));
        Polynomial right = Derivative.of(polynomial, letter);
        Rational constant = polynomial.constantTerm();
        if (!constant.isZero()) {
            Polynomial kept = right.plus(Polynomial.constant(constant));
            faults.add(new Fault<>(CONSTANT_KEPT, written(kept, letter)));
        }
        if (problem instanceof Product(var factors)) {
            Polynomial product =
                    factors.stream()
                            .map(factor -> Derivative.of(Canonical.of(factor).top(), letter))
                            .reduce(Polynomial.ONE, Polynomial::times);
            faults.add(new Fault<>(FACTORS_DIFFERENTIATED, written(product, letter)));
        }
        return faults;
    }

    private static Expression written(Polynomial polynomial, String letter) {
        return Univariate.of(polynomial, letter).written(letter, Notation.FRACTIONS);
    }

    /** Each term times its power or not, its power one less or not; constants go. */
    private static Expression sum(Polynomial polynomial, String letter, int times, int less) {
        List<Term> terms = new ArrayList<>();
        polynomial
                .terms()
                .forEach((monomial, number) -> {
                    int power = monomial.power(letter);
                    if (power > 0) {
                        Rational factor = times == 1 ? Rational.of(power) : Rational.ONE;
                        Map<Expression, Integer> bases =
                                power == less ? Map.of() : Map.of(new Letter(letter), power - less);
                        terms.add(new Term(number.times(factor), bases));
                    }
                });
        return new Terms(terms, Notation.FRACTIONS).collected().inOrder();
    }
}
