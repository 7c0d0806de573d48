package vivavoce.maths;

import java.util.ArrayList;
import java.util.List;

/** Arithmetic with whole numbers, negative numbers and decimals. */
final class NumberProblems {

    private final Dice dice;
    private final Difficulty difficulty;

    NumberProblems(Dice dice, Difficulty difficulty) {
        this.dice = dice;
        this.difficulty = difficulty;
    }

    Expression next(Skill skill) {
        return switch (skill) {
            case INTEGERS -> integers();
            case NEGATIVES -> negatives();
            case ORDER_OF_OPERATIONS -> order();
            case DECIMALS -> decimals();
            default -> throw new IllegalArgumentException(skill + " is no arithmetic");
        };
    }

    private Expression integers() {
        int size = difficulty.of(20, 90, 500);
        return switch (dice.number(1, 3)) {
            case 1 -> Sum.of(whole(2, size), whole(2, size));
            case 2 -> Product.of(whole(2, difficulty.of(9, 12, 25)), whole(2, 12));
            default -> {
                int less = dice.number(2, size);
                yield Sum.of(Numeral.of(less + dice.number(1, size)), minus(less));
            }
        };
    }

    private Expression negatives() {
        int size = difficulty.of(9, 20, 60);
        List<Expression> terms = new ArrayList<>();
        for (int i = 0; i < difficulty.of(2, 2, 3); i++) {
            terms.add(Expression.of(Rational.of(dice.notZero(size))));
        }
        terms.set(0, minus(dice.number(1, size)));
        return dice.coin() ? new Sum(terms) : new Product(terms);
    }

    private Expression order() {
        Expression product = Product.of(whole(2, 9), whole(2, 9));
        Expression number = whole(2, difficulty.of(10, 20, 50));
        Expression bracket = Sum.of(number, product);
        return switch (difficulty) {
            case EASY -> bracket;
            case MEDIUM ->
                    Sum.of(
                            Product.of(whole(2, 6), Sum.of(whole(1, 9), whole(1, 9))),
                            minus(dice.number(1, 9)));
            case HARD ->
                    Sum.of(new Power(Sum.of(whole(1, 6), whole(1, 6)), 2), new Negative(product));
        };
    }

    private Expression decimals() {
        Expression first = decimal();
        Expression second = decimal();
        return switch (dice.number(1, 3)) {
            case 1 -> Sum.of(first, second);
            case 2 -> Sum.of(first, new Negative(second));
            default -> Product.of(first, second);
        };
    }

    private Expression decimal() {
        int places = difficulty.of(10, 10, 100);
        int number = dice.number(1, difficulty.of(50, 99, 999));
        return new Numeral(Rational.of(number % 10 == 0 ? number + 1 : number, places));
    }

    private Numeral whole(int first, int last) {
        return Numeral.of(dice.number(first, last));
    }

    private static Negative minus(int size) {
        return new Negative(Numeral.of(size));
    }
}
