package vivavoce.maths;

import static vivavoce.maths.Misconception.DIVIDED_BY_LETTER;
import static vivavoce.maths.Misconception.FORMULA_PART_DIVIDED;
import static vivavoce.maths.Misconception.FORMULA_SIGN_OF_B;
import static vivavoce.maths.Misconception.FORMULA_SIGN_UNDER_ROOT;
import static vivavoce.maths.Misconception.HALF_NOT_SQUARED;
import static vivavoce.maths.Misconception.NEGATIVE_ROOT_FORGOTTEN;
import static vivavoce.maths.Misconception.PRODUCT_NOT_ZERO;
import static vivavoce.maths.Misconception.SQUARE_HALVED;
import static vivavoce.maths.Misconception.ZERO_PRODUCT_SIGNS;

import java.util.ArrayList;
import java.util.List;

/** Mistakes in solving an equation with a square. */
final class QuadraticMistakes {

    private static final Numeral TWO = Numeral.of(2);

    private final Equation before;
    private final List<Fault<Statement>> faults = new ArrayList<>();

    private QuadraticMistakes(Equation before) {
        this.before = before;
    }

    static List<Fault<Statement>> from(Equation before) {
        QuadraticMistakes mistakes = new QuadraticMistakes(before);
        if (QuadraticSteps.takesOn(before)) {
            mistakes.square();
            mistakes.product();
            Quadratic quadratic = Quadratic.of(before);
            if (quadratic.polynomial().degree() == 2) {
                mistakes.quadratic(quadratic);
            }
        }
        return mistakes.faults;
    }

    /** {@code x^2 = 9} taken for {@code x = 3}, or for {@code x = 9/2}. */
    private void square() {
        if (before.left() instanceof Power(var base, int exponent)
                && exponent == 2
                && before.right().isNumeric()) {
            add(SQUARE_HALVED, new Equation(base, new Quotient(before.right(), TWO)));
            if (Simplest.isValue(before.right()) && Value.of(before.right()).signum() > 0) {
                Expression root = new Root(before.right(), 2);
                add(NEGATIVE_ROOT_FORGOTTEN, new Equation(base, root));
            }
        }
    }

    /** {@code (x - 2)(x + 3) = 0} taken for {@code x = -2 or x = 3}. */
    private void product() {
        Term product = Term.of(before.left());
        List<Statement> same = new ArrayList<>();
        List<Statement> turned = new ArrayList<>();
        for (Expression factor : product.bases().keySet()) {
            Polynomial value = Canonical.of(factor).top();
            if (value.degree() != 1 || value.letters().size() != 1) {
                return;
            }
            Letter letter = new Letter(value.letters().first());
            Rational root =
                    value.constantTerm().negated().dividedBy(value.coefficient(letter.name()));
            same.add(new Equation(factor, before.right()));
            turned.add(new Equation(letter, Expression.of(root.negated())));
        }
        if (same.size() < 2) {
            return;
        }
        if (Simplest.isZero(before.right())) {
            add(ZERO_PRODUCT_SIGNS, new Alternatives(turned));
            add(ZERO_PRODUCT_SIGNS, turned.getFirst());
            add(ZERO_PRODUCT_SIGNS, turned.getLast());
        } else {
            add(PRODUCT_NOT_ZERO, new Alternatives(same));
        }
    }

    private void quadratic(Quadratic quadratic) {
        Rational a = quadratic.polynomial().coefficient(2);
        Rational b = quadratic.polynomial().coefficient(1);
        Rational c = quadratic.polynomial().coefficient(0);
        Letter x = new Letter(quadratic.letter());
        if (c.isZero() && !b.isZero()) {
            add(DIVIDED_BY_LETTER, new Equation(x, Expression.of(b.negated().dividedBy(a))));
        }
        halfNotSquared(x, a, b, c);
        Rational more = b.times(b).plus(Rational.of(4).times(a).times(c));
        formula(FORMULA_SIGN_OF_B, x, b, quadratic.discriminant(), a);
        formula(FORMULA_SIGN_UNDER_ROOT, x, b.negated(), more, a);
        partDivided(x, b.negated(), quadratic.discriminant(), a);
    }

    /** {@code x^2 + 6x = 7} taken for {@code (x + 3)^2 = 7}, or for {@code 7 + 3}. */
    private void halfNotSquared(Letter x, Rational a, Rational b, Rational c) {
        if (!a.isOne() || b.isZero()) {
            return;
        }
        Rational half = b.dividedBy(Rational.of(2));
        Expression square = new Power(Sum.of(x, Expression.of(half)), 2);
        for (Rational added : List.of(Rational.ZERO, half, b, b.times(b))) {
            Rational right = c.negated().plus(added);
            add(HALF_NOT_SQUARED, new Equation(square, Expression.of(right)));
        }
    }

    private void formula(Misconception what, Letter x, Rational b, Rational under, Rational a) {
        if (under.signum() >= 0) {
            Expression root = new Root(Expression.of(under), 2);
            Expression below = Expression.of(a.times(Rational.of(2)));
            add(
                    what,
                    both(
                            x,
                            new Quotient(Sum.of(Expression.of(b), root), below),
                            new Quotient(Sum.of(Expression.of(b), new Negative(root)), below)));
        }
    }

    private void partDivided(Letter x, Rational b, Rational under, Rational a) {
        if (under.signum() >= 0) {
            Expression below = Expression.of(a.times(Rational.of(2)));
            Expression part = new Quotient(new Root(Expression.of(under), 2), below);
            Expression front = Expression.of(b);
            add(
                    FORMULA_PART_DIVIDED,
                    both(x, Sum.of(front, part), Sum.of(front, new Negative(part))));
        }
    }

    private static Alternatives both(Letter x, Expression first, Expression second) {
        return Alternatives.of(new Equation(x, first), new Equation(x, second));
    }

    private void add(Misconception what, Statement line) {
        faults.add(new Fault<>(what, line));
    }
}
