package vivavoce.maths;

import java.util.List;

/** Quadratic equations, with real solutions unless the formula is to show that there are none. */
final class QuadraticProblems {

    private final Dice dice;
    private final Difficulty difficulty;

    QuadraticProblems(Dice dice, Difficulty difficulty) {
        this.dice = dice;
        this.difficulty = difficulty;
    }

    Problem next(Skill skill) {
        String x = dice.letter().name();
        return switch (skill) {
            case QUADRATICS_BY_FACTORISING ->
                    problem(byRoots(difficulty.of(1, 1, 3)), x, Method.FACTORISING);
            case COMPLETING_THE_SQUARE ->
                    dice.coin()
                            ? problem(square(), x, Method.COMPLETING_THE_SQUARE)
                            : new Problem.Rewrite(
                                    Goal.COMPLETE_THE_SQUARE,
                                    square().written(x, Notation.FRACTIONS));
            case QUADRATIC_FORMULA -> problem(any(), x, Method.FORMULA);
            default -> throw new IllegalArgumentException(skill + " is no quadratic");
        };
    }

    private static Problem problem(Univariate quadratic, String letter, Method method) {
        Expression left = quadratic.written(letter, Notation.FRACTIONS);
        return new Problem.Solve(new Equation(left, Numeral.of(0)), method);
    }

    private Univariate byRoots(int largest) {
        return linear(dice.number(1, largest)).times(linear(1));
    }

    private Univariate linear(int slope) {
        return new Univariate(
                List.of(Rational.of(dice.notZero(difficulty.of(6, 9, 12))), Rational.of(slope)));
    }

    /** The middle number even, so that its half is whole. */
    private Univariate square() {
        int a = dice.number(1, difficulty.of(1, 1, 3));
        Rational half = Rational.of(dice.notZero(difficulty.of(4, 6, 6)));
        Rational below = Rational.of(dice.number(1, difficulty.of(4, 9, 12)));
        Rational square = difficulty == Difficulty.EASY ? below.times(below) : below;
        return new Univariate(
                        List.of(
                                half.times(half).minus(square),
                                half.times(Rational.of(2)),
                                Rational.ONE))
                .times(Rational.of(a));
    }

    private Univariate any() {
        return new Univariate(
                List.of(
                        Rational.of(dice.notZero(difficulty.of(3, 6, 9))),
                        Rational.of(dice.notZero(9)),
                        Rational.of(dice.number(1, difficulty.of(1, 3, 5)))));
    }
}
