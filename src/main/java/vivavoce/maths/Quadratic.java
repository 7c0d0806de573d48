package vivavoce.maths;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An equation in one letter as a polynomial that is zero.
 *
 * @param polynomial left side less right side
 */
record Quadratic(Univariate polynomial, String letter) {

    static Quadratic of(Equation equation) {
        String letter = equation.letters().first();
        Canonical difference = Equivalence.difference(equation);
        return new Quadratic(Univariate.of(difference.top(), letter), letter);
    }

    private Rational a() {
        return polynomial.coefficient(2);
    }

    private Rational b() {
        return polynomial.coefficient(1);
    }

    private Rational c() {
        return polynomial.coefficient(0);
    }

    Rational discriminant() {
        return b().times(b()).minus(Rational.of(4).times(a()).times(c()));
    }

    boolean hasRationalRoots() {
        return polynomial.degree() <= 2 && FactorPatterns.isSquare(discriminant());
    }

    /** Whether it has as many rational roots as its degree, each as often as it counts. */
    boolean isProductOfLinear() {
        Univariate rest = polynomial;
        Optional<Rational> root = RationalRoot.of(rest);
        while (root.isPresent() && rest.degree() > 0) {
            rest = rest.quotient(new Univariate(List.of(root.get().negated(), Rational.ONE)));
            root = RationalRoot.of(rest);
        }
        return rest.degree() == 0;
    }

    /** Everything brought to the left side. */
    Optional<Step> collectedLeft(Equation now, Notation notation) {
        Equation after = new Equation(polynomial.written(letter, notation), Numeral.of(0));
        return now.equals(after) || (Simplest.isZero(now.right()) && now.right() instanceof Numeral)
                ? Optional.empty()
                : Optional.of(
                        new Step(
                                Rule.COLLECT_ON_ONE_SIDE,
                                now,
                                after,
                                "Bring everything to one side, so that the other is 0."));
    }

    /** Whole numbers without a common factor, the highest power positive. */
    Optional<Step> scaled(Equation now, Notation notation) {
        BigInteger top = BigInteger.ZERO;
        BigInteger bottom = BigInteger.ONE;
        for (Rational coefficient : polynomial.coefficients()) {
            top = top.gcd(coefficient.numerator());
            bottom = Terms.leastCommonMultiple(bottom, coefficient.denominator());
        }
        Rational size = new Rational(top, bottom);
        Rational factor = polynomial.leading().signum() < 0 ? size.negated() : size;
        if (factor.isOne()) {
            return Optional.empty();
        }
        boolean divide = factor.isWhole() && !factor.equals(Rational.of(-1));
        Rational shown = divide ? factor : Rational.ONE.dividedBy(factor);
        Univariate after = polynomial.times(Rational.ONE.dividedBy(factor));
        return Optional.of(
                new Step(
                        divide ? Rule.DIVIDE_BOTH_SIDES : Rule.MULTIPLY_BOTH_SIDES,
                        now,
                        new Equation(after.written(letter, notation), Numeral.of(0)),
                        (divide ? "Divide both sides by %s." : "Multiply both sides by %s.")
                                .formatted(shown)));
    }

    /** Whether the left side is {@code x^2 + px} and the right a number. */
    boolean isReadyForSquare(Equation now) {
        Univariate left = Univariate.of(Canonical.of(now.left()).top(), letter);
        return left.degree() == 2
                && left.leading().isOne()
                && left.coefficient(0).isZero()
                && !left.coefficient(1).isZero();
    }

    /** {@code (x + p/2)^2 = ...}. */
    Step completed(Equation now, Notation notation) {
        Rational half = b().dividedBy(Rational.of(2));
        Expression inside =
                new Terms(List.of(Term.of(new Letter(letter)), Term.of(half)), notation).inOrder();
        Term square = new Term(Rational.ONE, Map.of(inside, 2));
        Rational right = half.times(half).minus(c());
        return new Step(
                Rule.COMPLETE_THE_SQUARE,
                now,
                new Equation(square.written(notation), notation.write(right)),
                "Half of the number before %s is %s: add its square, %s, to both sides."
                        .formatted(letter, half, half.times(half)));
    }

    /** {@code x^2 + px = -q}, on the way to the square. */
    Optional<Step> constantMoved(Equation now, Notation notation) {
        if (!a().isOne()) {
            Univariate monic = polynomial.monic();
            return Optional.of(
                    new Step(
                            Rule.DIVIDE_BOTH_SIDES,
                            now,
                            new Equation(monic.written(letter, notation), Numeral.of(0)),
                            "Divide both sides by %s.".formatted(a())));
        }
        Univariate left = new Univariate(List.of(Rational.ZERO, b(), a()));
        boolean add = c().signum() < 0;
        return Optional.of(
                new Step(
                        add ? Rule.ADD_TO_BOTH_SIDES : Rule.SUBTRACT_FROM_BOTH_SIDES,
                        now,
                        new Equation(left.written(letter, notation), notation.write(c().negated())),
                        (add ? "Add %s to both sides." : "Subtract %s from both sides.")
                                .formatted(c().abs())));
    }

    /** The formula with the numbers put in. */
    Step byFormula(Equation now) {
        Expression b = Expression.of(b());
        Expression minusB = new Negative(b);
        Expression twoA = Product.of(Numeral.of(2), Expression.of(a()));
        Letter x = new Letter(letter);
        String reason =
                "Put a = %s, b = %s and c = %s into the quadratic formula."
                        .formatted(a(), b(), c());
        if (discriminant().isZero()) {
            return new Step(
                    Rule.QUADRATIC_FORMULA,
                    now,
                    new Equation(x, new Quotient(minusB, twoA)),
                    reason + " The part under the root is 0.");
        }
        Expression fourAc = Product.of(Numeral.of(4), Expression.of(a()), Expression.of(c()));
        Root root = new Root(Sum.of(new Power(b, 2), new Negative(fourAc)), 2);
        return new Step(
                Rule.QUADRATIC_FORMULA,
                now,
                Alternatives.of(
                        new Equation(x, new Quotient(Sum.of(minusB, root), twoA)),
                        new Equation(x, new Quotient(Sum.of(minusB, new Negative(root)), twoA))),
                reason);
    }
}
