package vivavoce.maths;

import static vivavoce.maths.Misconception.COEFFICIENTS_ADDED;
import static vivavoce.maths.Misconception.NEGATIVE_POWER_AS_SIGN;
import static vivavoce.maths.Misconception.POWERS_ADDED;
import static vivavoce.maths.Misconception.POWERS_DIVIDED;
import static vivavoce.maths.Misconception.POWERS_MULTIPLIED;
import static vivavoce.maths.Misconception.POWER_ADDED_WITH_TERMS;
import static vivavoce.maths.Misconception.POWER_AS_PRODUCT;
import static vivavoce.maths.Misconception.ROOT_AS_HALF;
import static vivavoce.maths.Misconception.ROOT_TERM_BY_TERM;
import static vivavoce.maths.Misconception.SIGN_OF_A_SQUARE;
import static vivavoce.maths.Misconception.SQUARED_TERM_BY_TERM;
import static vivavoce.maths.Misconception.ZERO_POWER_AS_ZERO;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Mistakes with powers and roots. */
final class PowerMistakes {

    private PowerMistakes() {}

    static List<Fault<Expression>> in(Expression part) {
        List<Fault<Expression>> faults = new ArrayList<>();
        switch (part) {
            case Power(var base, int exponent) -> power(base, exponent, faults);
            case Negative(Power(var base, int exponent)) when exponent % 2 == 0 ->
                    faults.add(new Fault<>(SIGN_OF_A_SQUARE, new Power(base, exponent)));
            case Root(var radicand, int degree) -> root(radicand, degree, faults);
            case Product(var factors) -> product(factors, faults);
            case Quotient(var top, var bottom) -> quotient(top, bottom, faults);
            case Sum(var terms) -> sum(terms, faults);
            default -> {}
        }
        return faults;
    }

    private static void power(Expression base, int exponent, List<Fault<Expression>> faults) {
        if (exponent > 1) {
            faults.add(new Fault<>(POWER_AS_PRODUCT, Product.of(Numeral.of(exponent), base)));
        }
        if (exponent < 0) {
            faults.add(
                    new Fault<>(NEGATIVE_POWER_AS_SIGN, new Negative(new Power(base, -exponent))));
        }
        if (exponent == 0) {
            faults.add(new Fault<>(ZERO_POWER_AS_ZERO, Numeral.of(0)));
        }
        switch (base) {
            case Negative(var size) when exponent % 2 == 0 ->
                    faults.add(
                            new Fault<>(SIGN_OF_A_SQUARE, new Negative(new Power(size, exponent))));
            case Sum(var terms) when exponent > 1 -> termByTerm(terms, exponent, faults);
            case Power(var inner, int first) ->
                    faults.add(new Fault<>(POWERS_ADDED, new Power(inner, first + exponent)));
            case Product(var factors) when exponent > 1 -> {
                List<Expression> last = new ArrayList<>(factors);
                last.set(last.size() - 1, new Power(factors.getLast(), exponent));
                faults.add(new Fault<>(SQUARED_TERM_BY_TERM, new Product(last)));
            }
            default -> {}
        }
    }

    /** {@code (x + 3)^2} taken for {@code x^2 + 9}, or for {@code x^2 - 9} where it is minus. */
    private static void termByTerm(
            List<Expression> terms, int exponent, List<Fault<Expression>> faults) {
        List<Expression> powers = new ArrayList<>();
        List<Expression> signed = new ArrayList<>();
        for (Expression term : terms) {
            Expression size = term instanceof Negative(var operand) ? operand : term;
            powers.add(new Power(size, exponent));
            signed.add(
                    term instanceof Negative
                            ? new Negative(new Power(size, exponent))
                            : new Power(size, exponent));
        }
        faults.add(new Fault<>(SQUARED_TERM_BY_TERM, new Sum(powers)));
        faults.add(new Fault<>(SQUARED_TERM_BY_TERM, new Sum(signed)));
    }

    private static void root(Expression radicand, int degree, List<Fault<Expression>> faults) {
        if (radicand instanceof Sum(var terms)) {
            faults.add(
                    new Fault<>(
                            ROOT_TERM_BY_TERM, new Sum(terms).map(term -> rootOf(term, degree))));
        }
        faults.add(new Fault<>(ROOT_AS_HALF, new Quotient(radicand, Numeral.of(degree))));
    }

    private static Expression rootOf(Expression term, int degree) {
        return term instanceof Negative(var size)
                ? new Negative(new Root(size, degree))
                : new Root(term, degree);
    }

    /** {@code x^2 × x^3} taken for {@code x^6}; {@code 2x × 3x} for {@code 5x^2}. */
    private static void product(List<Expression> factors, List<Fault<Expression>> faults) {
        List<Rational> numbers = new ArrayList<>();
        List<Term> powers = new ArrayList<>();
        for (Expression factor : factors) {
            Term term = Term.of(factor);
            if (!term.number().isOne()) {
                numbers.add(term.number());
            }
            if (isPower(term)) {
                powers.add(term);
            } else if (!term.isNumber()) {
                return;
            }
        }
        if (powers.size() != 2 || !base(powers.get(0)).equals(base(powers.get(1)))) {
            return;
        }
        int first = exponent(powers.get(0));
        int second = exponent(powers.get(1));
        Expression base = base(powers.get(0));
        Rational product = numbers.stream().reduce(Rational.ONE, Rational::times);
        faults.add(new Fault<>(POWERS_MULTIPLIED, power(base, first * second, product)));
        if (numbers.size() == 2) {
            Rational sum = numbers.get(0).plus(numbers.get(1));
            faults.add(new Fault<>(COEFFICIENTS_ADDED, power(base, first + second, sum)));
        }
    }

    private static void quotient(
            Expression top, Expression bottom, List<Fault<Expression>> faults) {
        Term first = Term.of(top);
        Term second = Term.of(bottom);
        boolean powers = isPower(first) && isPower(second) && base(first).equals(base(second));
        if (powers && exponent(first) % exponent(second) == 0) {
            faults.add(
                    new Fault<>(
                            POWERS_DIVIDED,
                            power(
                                    base(first),
                                    exponent(first) / exponent(second),
                                    first.number().dividedBy(second.number()))));
        }
    }

    /** {@code 2x + 3x} taken for {@code 5x^2}. */
    private static void sum(List<Expression> terms, List<Fault<Expression>> faults) {
        for (int i = 0; i < terms.size(); i++) {
            for (int j = i + 1; j < terms.size(); j++) {
                Term first = Term.of(terms.get(i));
                Term second = Term.of(terms.get(j));
                if (isPower(first) && first.bases().equals(second.bases())) {
                    List<Expression> rest = new ArrayList<>(terms);
                    rest.remove(j);
                    rest.set(
                            i,
                            power(
                                    base(first),
                                    2 * exponent(first),
                                    first.number().plus(second.number())));
                    faults.add(
                            new Fault<>(
                                    POWER_ADDED_WITH_TERMS,
                                    rest.size() == 1 ? rest.getFirst() : new Sum(rest)));
                }
            }
        }
    }

    private static boolean isPower(Term term) {
        return term.bases().size() == 1 && !term.number().isZero() && exponent(term) > 0;
    }

    private static Expression base(Term term) {
        return term.bases().keySet().iterator().next();
    }

    private static int exponent(Term term) {
        return term.bases().values().iterator().next();
    }

    private static Expression power(Expression base, int exponent, Rational number) {
        return new Term(number, Map.of(base, exponent)).written(Notation.FRACTIONS);
    }
}
