package vivavoce.maths;

import java.util.List;

/** Simplifying, expanding and factorising. */
final class AlgebraProblems {

    private static final Notation PLAIN = Notation.FRACTIONS;

    private final Dice dice;
    private final Difficulty difficulty;

    AlgebraProblems(Dice dice, Difficulty difficulty) {
        this.dice = dice;
        this.difficulty = difficulty;
    }

    Problem next(Skill skill) {
        Letter x = dice.letter();
        return switch (skill) {
            case LIKE_TERMS -> new Problem.Rewrite(Goal.SIMPLIFY, likeTerms(x));
            case PRODUCTS_OF_TERMS -> new Problem.Rewrite(Goal.SIMPLIFY, products(x));
            case SINGLE_BRACKETS -> expand(single(x));
            case DOUBLE_BRACKETS -> expand(Product.of(bracket(x, 1), bracket(x, coefficient())));
            case SQUARED_BRACKETS -> expand(new Power(bracket(x, coefficient()), 2));
            case COMMON_FACTORS -> factorise(Canonical.of(single(x)), x);
            case DIFFERENCE_OF_SQUARES -> factorise(Canonical.of(squares(x)), x);
            case QUADRATIC_FACTORS ->
                    factorise(
                            Canonical.of(Product.of(bracket(x, coefficient()), bracket(x, 1))), x);
            default -> throw new IllegalArgumentException(skill + " is no algebra");
        };
    }

    private static Problem expand(Expression expression) {
        return new Problem.Rewrite(Goal.EXPAND, expression);
    }

    private Problem factorise(Canonical value, Letter x) {
        Expression written = Univariate.of(value.top(), x.name()).written(x.name(), PLAIN);
        return written instanceof Sum
                ? new Problem.Rewrite(Goal.FACTORISE, written)
                : next(Skill.COMMON_FACTORS);
    }

    /** Two terms with the letter and two without it. */
    private Expression likeTerms(Letter x) {
        int size = difficulty.of(6, 9, 15);
        Term letter = Term.of(x);
        Terms terms =
                new Terms(
                        List.of(
                                letter.times(Rational.of(dice.number(2, size))),
                                Term.of(number(size)),
                                letter.times(number(size)),
                                Term.of(number(size))),
                        PLAIN);
        return difficulty == Difficulty.HARD
                ? terms.plus(letter.times(letter).times(number(4))).inOrder()
                : terms.inOrder();
    }

    private Expression products(Letter x) {
        Expression first = Term.of(x).times(Rational.of(dice.number(2, 6))).written(PLAIN);
        Expression second = Term.of(x).times(Rational.of(dice.number(2, 6))).written(PLAIN);
        return difficulty == Difficulty.EASY
                ? Product.of(Numeral.of(dice.number(2, 9)), first)
                : Product.of(first, dice.coin() ? second : new Power(x, dice.number(2, 4)));
    }

    /** {@code 3(2x - 5)}, or with the letter outside too. */
    private Expression single(Letter x) {
        Rational outside = Rational.of(dice.number(2, difficulty.of(5, 9, 12)));
        Term bracket = Term.of(bracket(x, dice.number(1, difficulty.of(1, 4, 6))));
        Term factor = difficulty == Difficulty.HARD ? Term.of(x).times(outside) : Term.of(outside);
        return factor.times(bracket).written(PLAIN);
    }

    private int coefficient() {
        return dice.number(1, difficulty.of(1, 1, 4));
    }

    /** {@code 2x - 5}. */
    private Expression bracket(Letter x, int coefficient) {
        return new Terms(
                        List.of(
                                Term.of(x).times(Rational.of(coefficient)),
                                Term.of(number(difficulty.of(6, 9, 12)))),
                        PLAIN)
                .inOrder();
    }

    private Expression squares(Letter x) {
        Rational a = Rational.of(coefficient());
        Rational b = Rational.of(dice.number(1, difficulty.of(6, 12, 15)));
        Term first = Term.of(x).times(a).power(2);
        return new Terms(List.of(first, Term.of(b.times(b).negated())), PLAIN).inOrder();
    }

    private Rational number(int size) {
        return Rational.of(dice.notZero(size));
    }
}
