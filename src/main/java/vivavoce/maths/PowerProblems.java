package vivavoce.maths;

import java.util.List;

/** Powers and roots: of numbers, the laws of indices, and surds. */
final class PowerProblems {

    private final Dice dice;
    private final Difficulty difficulty;

    PowerProblems(Dice dice, Difficulty difficulty) {
        this.dice = dice;
        this.difficulty = difficulty;
    }

    Problem next(Skill skill) {
        return switch (skill) {
            case POWERS -> new Problem.Rewrite(Goal.WORK_OUT, powers());
            case INDEX_LAWS -> new Problem.Rewrite(Goal.SIMPLIFY, laws());
            case SURDS -> new Problem.Rewrite(Goal.SIMPLIFY, surds());
            default -> throw new IllegalArgumentException(skill + " has no powers");
        };
    }

    private Expression powers() {
        Expression power = new Power(Numeral.of(dice.number(2, 5)), dice.number(2, 3));
        int base = dice.number(2, difficulty.of(6, 12, 15));
        Expression root = new Root(Numeral.of((long) base * base), 2);
        return switch (difficulty) {
            case EASY -> dice.coin() ? power : root;
            case MEDIUM -> Sum.of(power, dice.coin() ? root : new Negative(root));
            case HARD ->
                    dice.coin()
                            ? Product.of(new Power(Numeral.of(dice.number(2, 4)), -1), power)
                            : Sum.of(root, new Negative(power));
        };
    }

    private Expression laws() {
        Letter letter = dice.letter();
        int first = dice.number(2, difficulty.of(5, 7, 9));
        int second = dice.number(2, difficulty.of(4, 6, 8));
        Expression a = Term.of(letter).power(first).times(factor()).written(Notation.FRACTIONS);
        Expression b = Term.of(letter).power(second).times(factor()).written(Notation.FRACTIONS);
        Expression more =
                Term.of(letter).power(first + second).times(factor()).written(Notation.FRACTIONS);
        return switch (dice.number(1, 3)) {
            case 1 -> Product.of(a, b);
            case 2 -> new Quotient(more, new Power(letter, second));
            default -> new Power(new Power(letter, first), dice.number(2, 4));
        };
    }

    private Rational factor() {
        return difficulty == Difficulty.EASY ? Rational.ONE : Rational.of(dice.number(2, 6));
    }

    private Expression surds() {
        int free = dice.of(List.of(2, 3, 5, 6, 7));
        Expression first = root(free);
        return switch (difficulty) {
            case EASY -> first;
            case MEDIUM ->
                    dice.coin() ? Sum.of(first, root(free)) : Product.of(root(free), root(2));
            case HARD ->
                    new Quotient(
                            Numeral.of((long) free * dice.number(1, 4)),
                            new Root(Numeral.of(free), 2));
        };
    }

    /** The square root of a number with a square factor. */
    private Expression root(int free) {
        int square = dice.number(2, 5);
        return new Root(Numeral.of((long) free * square * square), 2);
    }
}
