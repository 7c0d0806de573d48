package vivavoce.maths;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Factorising by what a sum looks like: two squares, a quadratic, a root that is known. */
final class FactorPatterns {

    private final Notation notation;

    FactorPatterns(Notation notation) {
        this.notation = notation;
    }

    /** {@code 4x^2 - 9}. */
    Optional<Step> squares(Sum now, Terms terms) {
        if (terms.list().size() != 2) {
            return Optional.empty();
        }
        Term first = terms.list().get(0);
        Term second = terms.list().get(1).times(Rational.of(-1));
        Optional<Term> a = squareRoot(first);
        Optional<Term> b = squareRoot(second);
        if (a.isEmpty() || b.isEmpty()) {
            return Optional.empty();
        }
        Expression less = new Terms(List.of(a.get()), notation).minus(b.get()).inOrder();
        Expression more = new Terms(List.of(a.get()), notation).plus(b.get()).inOrder();
        String reason =
                "The difference of two squares, of %s and of %s."
                        .formatted(shown(a.get()), shown(b.get()));
        return step(
                Rule.DIFFERENCE_OF_SQUARES,
                now,
                FactorSteps.product(notation, List.of(less, more)),
                reason);
    }

    private String shown(Term term) {
        return Plain.of(term.written(notation));
    }

    private static Optional<Term> squareRoot(Term term) {
        boolean even = term.bases().values().stream().allMatch(power -> power % 2 == 0);
        if (!even || term.number().signum() <= 0 || !isSquare(term.number())) {
            return Optional.empty();
        }
        Map<Expression, Integer> bases = new LinkedHashMap<>(term.bases());
        bases.replaceAll((base, power) -> power / 2);
        return Optional.of(new Term(ExactRoot.of(term.number(), 2), bases));
    }

    static boolean isSquare(Rational number) {
        return number.signum() >= 0
                && isSquare(number.numerator())
                && isSquare(number.denominator());
    }

    private static boolean isSquare(BigInteger number) {
        return number.sqrt().pow(2).equals(number);
    }

    /** A polynomial in one letter with a rational root. */
    Optional<Step> polynomial(Sum now) {
        if (now.letters().size() != 1) {
            return Optional.empty();
        }
        String letter = now.letters().first();
        Univariate polynomial = Univariate.of(Canonical.of(now).top(), letter);
        if (polynomial.degree() == 2) {
            return quadratic(now, letter, polynomial);
        }
        return polynomial.degree() < 3
                ? Optional.empty()
                : RationalRoot.of(polynomial)
                        .flatMap(root -> knownRoot(now, letter, polynomial, root));
    }

    private Optional<Step> quadratic(Sum now, String letter, Univariate polynomial) {
        Rational a = polynomial.coefficient(2);
        Rational b = polynomial.coefficient(1);
        Rational c = polynomial.coefficient(0);
        Rational discriminant = b.times(b).minus(Rational.of(4).times(a).times(c));
        if (!isSquare(discriminant) || !a.isWhole() || !b.isWhole() || !c.isWhole()) {
            return Optional.empty();
        }
        Rational root = ExactRoot.of(discriminant, 2);
        Rational first = b.plus(root).dividedBy(Rational.of(2));
        Rational second = b.minus(root).dividedBy(Rational.of(2));
        String what =
                "%s and %s add up to %s and multiply to %s".formatted(first, second, b, a.times(c));
        if (a.isOne()) {
            Expression product =
                    FactorSteps.product(
                            notation, List.of(linear(letter, first), linear(letter, second)));
            return step(Rule.FACTORISE_QUADRATIC, now, product, what + ".");
        }
        Term x = Term.of(new Letter(letter));
        Terms split =
                new Terms(
                        List.of(x.times(x).times(a), x.times(first), x.times(second), Term.of(c)),
                        notation);
        return step(
                Rule.SPLIT_MIDDLE_TERM, now, split.inOrder(), what + ": split the middle term.");
    }

    private Expression linear(String letter, Rational constant) {
        return new Terms(List.of(Term.of(new Letter(letter))), notation)
                .plus(Term.of(constant))
                .inOrder();
    }

    private Optional<Step> knownRoot(Sum now, String letter, Univariate polynomial, Rational root) {
        Univariate factor =
                new Univariate(
                        List.of(
                                Rational.of(root.numerator()).negated(),
                                Rational.of(root.denominator())));
        Expression product =
                FactorSteps.product(
                        notation,
                        List.of(
                                factor.written(letter, notation),
                                polynomial.quotient(factor).written(letter, notation)));
        return step(
                Rule.FACTOR_THEOREM,
                now,
                product,
                "Putting %s for %s gives 0, so %s is a factor."
                        .formatted(root, letter, Plain.of(factor.written(letter, notation))));
    }

    private static Optional<Step> step(Rule rule, Expression now, Expression after, String why) {
        return Optional.of(new Step(rule, now, after, why));
    }
}
