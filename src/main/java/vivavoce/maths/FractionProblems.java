package vivavoce.maths;

import java.math.BigInteger;

/** Fractions, percentages, and ratios. */
final class FractionProblems {

    private final Dice dice;
    private final Difficulty difficulty;

    FractionProblems(Dice dice, Difficulty difficulty) {
        this.dice = dice;
        this.difficulty = difficulty;
    }

    Problem next(Skill skill) {
        return switch (skill) {
            case CANCELLING_FRACTIONS -> simplify(cancelling());
            case ADDING_FRACTIONS -> workOut(adding());
            case MULTIPLYING_FRACTIONS -> workOut(multiplying());
            case MIXED_NUMBERS -> workOut(Sum.of(mixed(), dice.coin() ? mixed() : fraction()));
            case PERCENTAGE_OF -> workOut(Product.of(percent(), amount()));
            case PERCENTAGE_CHANGE -> change();
            case CONVERTING_PERCENTAGES -> converting();
            case SIMPLIFYING_RATIOS -> new Problem.Cancel(ratio(dice.number(2, 9)));
            case SHARING_IN_A_RATIO -> share();
            default -> throw new IllegalArgumentException(skill + " has no fractions");
        };
    }

    private static Problem workOut(Expression expression) {
        return new Problem.Rewrite(Goal.WORK_OUT, expression);
    }

    private static Problem simplify(Expression expression) {
        return new Problem.Rewrite(Goal.SIMPLIFY, expression);
    }

    private Expression cancelling() {
        int common = dice.number(2, difficulty.of(5, 9, 15));
        int bottom = dice.number(3, difficulty.of(8, 12, 20));
        int top = dice.number(2, bottom - 1);
        return new Quotient(Numeral.of((long) top * common), Numeral.of((long) bottom * common));
    }

    private Expression adding() {
        Expression second = fraction();
        return Sum.of(fraction(), dice.coin() ? second : new Negative(second));
    }

    private Expression multiplying() {
        return dice.coin()
                ? Product.of(fraction(), fraction())
                : new Quotient(fraction(), fraction());
    }

    /** Below 1, in lowest terms. */
    private Quotient fraction() {
        int bottom = dice.number(2, difficulty.of(6, 10, 20));
        int top = dice.number(1, bottom - 1);
        int common = BigInteger.valueOf(top).gcd(BigInteger.valueOf(bottom)).intValue();
        return new Quotient(Numeral.of(top / common), Numeral.of(bottom / common));
    }

    private Mixed mixed() {
        Quotient fraction = fraction();
        return new Mixed(
                BigInteger.valueOf(dice.number(1, difficulty.of(3, 5, 9))),
                Value.of(fraction.top()).numerator(),
                Value.of(fraction.bottom()).numerator());
    }

    private Percent percent() {
        int step = difficulty.of(10, 5, 1);
        return new Percent(Numeral.of((long) step * dice.number(1, 95 / step)));
    }

    private Numeral amount() {
        return Numeral.of((long) difficulty.of(20, 10, 4) * dice.number(2, 30));
    }

    private Problem change() {
        Numeral amount = amount();
        Expression change = Product.of(percent(), amount);
        return workOut(Sum.of(amount, dice.coin() ? change : new Negative(change)));
    }

    private Problem converting() {
        int bottom = dice.of(java.util.List.of(4, 5, 8, 10, 20, 25, 50));
        int top = dice.number(1, bottom - 1);
        Expression fraction = new Quotient(Numeral.of(top), Numeral.of(bottom));
        return switch (dice.number(1, 3)) {
            case 1 -> new Problem.Rewrite(Goal.AS_A_PERCENTAGE, fraction);
            case 2 -> new Problem.Rewrite(Goal.AS_A_FRACTION, percent());
            default -> new Problem.Rewrite(Goal.AS_A_DECIMAL, fraction);
        };
    }

    private Ratio ratio(int common) {
        int first = dice.number(1, difficulty.of(5, 9, 15));
        int second = first + dice.number(1, difficulty.of(3, 6, 9));
        return Ratio.of(Numeral.of((long) first * common), Numeral.of((long) second * common));
    }

    private Problem share() {
        Ratio ratio = ratio(1);
        Rational parts = Value.of(new Sum(ratio.parts()));
        Rational amount = parts.times(Rational.of(dice.number(2, difficulty.of(6, 12, 30))));
        return new Problem.Share(new Numeral(amount), ratio);
    }
}
