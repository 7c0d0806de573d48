package vivavoce.maths;

import static vivavoce.maths.Misconception.DIFFERENCE_AS_SQUARE;
import static vivavoce.maths.Misconception.FACTORS_DO_NOT_ADD_UP;
import static vivavoce.maths.Misconception.FACTOR_FROM_ONE_TERM;
import static vivavoce.maths.Misconception.FACTOR_SIGNS;
import static vivavoce.maths.Misconception.FIRST_AND_LAST_ONLY;
import static vivavoce.maths.Misconception.LAST_TERMS_ADDED;

import java.util.ArrayList;
import java.util.List;

/** Mistakes in expanding two brackets, and in factorising. */
final class AlgebraMistakes {

    private static final int LARGEST = 60;

    private AlgebraMistakes() {}

    static List<Fault<Expression>> in(Expression part) {
        List<Fault<Expression>> faults = new ArrayList<>();
        switch (part) {
            case Product(var factors) -> twoBrackets(factors, faults);
            case Sum sum when sum.letters().size() == 1 -> factorised(sum, faults);
            default -> {}
        }
        return faults;
    }

    /** {@code (x + 2)(x + 3)} taken for {@code x^2 + 6}, or for {@code x^2 + 5x + 5}. */
    private static void twoBrackets(List<Expression> factors, List<Fault<Expression>> faults) {
        if (factors.size() != 2
                || !(factors.get(0) instanceof Sum(var a))
                || !(factors.get(1) instanceof Sum(var b))
                || a.size() != 2
                || b.size() != 2) {
            return;
        }
        Expression first = Product.of(a.get(0), b.get(0));
        Expression last = Product.of(a.get(1), b.get(1));
        faults.add(new Fault<>(FIRST_AND_LAST_ONLY, Sum.of(first, last)));
        faults.add(
                new Fault<>(
                        LAST_TERMS_ADDED,
                        Sum.of(
                                first,
                                Product.of(a.get(0), b.get(1)),
                                Product.of(a.get(1), b.get(0)),
                                a.get(1),
                                b.get(1))));
    }

    private static void factorised(Sum sum, List<Fault<Expression>> faults) {
        Terms terms = Terms.of(sum, Notation.FRACTIONS);
        if (!terms.isCollected()) {
            return;
        }
        factorFromOne(terms, faults);
        String letter = sum.letters().first();
        Univariate polynomial = Univariate.of(Canonical.of(sum).top(), letter);
        if (polynomial.degree() == 2 && polynomial.leading().isOne()) {
            quadratic(polynomial, letter, faults);
        }
    }

    /** {@code 6x + 9} taken for {@code 3(2x + 9)}. */
    private static void factorFromOne(Terms terms, List<Fault<Expression>> faults) {
        Term common = CommonFactor.of(terms);
        if (common.isNumber() && common.number().isOne()) {
            return;
        }
        for (int i = 0; i < terms.list().size(); i++) {
            Terms partly = terms.with(i, terms.list().get(i).dividedBy(common));
            Expression inside = partly.inOrder();
            faults.add(
                    new Fault<>(
                            FACTOR_FROM_ONE_TERM,
                            common.times(Term.of(inside)).written(Notation.FRACTIONS)));
        }
    }

    private static void quadratic(
            Univariate polynomial, String letter, List<Fault<Expression>> faults) {
        Rational b = polynomial.coefficient(1);
        Rational c = polynomial.coefficient(0);
        if (b.isZero() && c.signum() < 0 && FactorPatterns.isSquare(c.negated())) {
            Rational root = ExactRoot.of(c.negated(), 2);
            faults.add(square(letter, root.negated()));
            faults.add(square(letter, root));
        }
        if (!c.isWhole() || c.isZero() || c.abs().compareTo(Rational.of(LARGEST * LARGEST)) > 0) {
            return;
        }
        for (int p = -LARGEST; p <= LARGEST; p++) {
            if (p != 0 && c.dividedBy(Rational.of(p)).isWhole()) {
                Rational first = Rational.of(p);
                Rational second = c.dividedBy(first);
                Rational sum = first.plus(second);
                if (!sum.equals(b)) {
                    Misconception what =
                            sum.equals(b.negated()) ? FACTOR_SIGNS : FACTORS_DO_NOT_ADD_UP;
                    faults.add(new Fault<>(what, brackets(letter, first, second)));
                }
                if (sum.equals(b) && !b.isZero()) {
                    faults.add(
                            new Fault<>(FACTOR_SIGNS, brackets(letter, first.negated(), second)));
                }
            }
        }
    }

    private static Fault<Expression> square(String letter, Rational root) {
        return new Fault<>(DIFFERENCE_AS_SQUARE, new Power(bracket(letter, root), 2));
    }

    private static Expression brackets(String letter, Rational first, Rational second) {
        return Product.of(bracket(letter, first), bracket(letter, second));
    }

    private static Expression bracket(String letter, Rational number) {
        return Sum.of(new Letter(letter), Expression.of(number));
    }
}
