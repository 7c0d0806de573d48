package vivavoce.maths;

import java.util.List;

/** Simultaneous equations, straight lines and derivatives. */
final class GraphProblems {

    private static final Letter X = new Letter("x");
    private static final Letter Y = new Letter("y");
    private static final List<String> LETTERS = List.of("x", "y");

    private final Dice dice;
    private final Difficulty difficulty;

    GraphProblems(Dice dice, Difficulty difficulty) {
        this.dice = dice;
        this.difficulty = difficulty;
    }

    Problem next(Skill skill) {
        return switch (skill) {
            case ELIMINATION -> new Problem.Solve(system(), Method.ELIMINATION);
            case SUBSTITUTION -> new Problem.Solve(forSubstitution(), Method.SUBSTITUTION);
            case GRADIENT_AND_INTERCEPT -> new Problem.GradientAndIntercept(line());
            case LINE_THROUGH_TWO_POINTS -> throughPoints();
            case DERIVATIVES_OF_POLYNOMIALS ->
                    new Problem.Differentiate(polynomial().written("x", Notation.FRACTIONS));
            case DERIVATIVES_OF_PRODUCTS ->
                    new Problem.Differentiate(Product.of(factor(), factor()));
            default -> throw new IllegalArgumentException(skill + " is not drawn");
        };
    }

    private Together system() {
        Rational x = Rational.of(dice.notZero(difficulty.of(5, 8, 12)));
        Rational y = Rational.of(dice.notZero(difficulty.of(5, 8, 12)));
        LinearForm first = form(x, y);
        LinearForm second = form(x, y);
        Rational cross =
                first.coefficients()
                        .get(0)
                        .times(second.coefficients().get(1))
                        .minus(first.coefficients().get(1).times(second.coefficients().get(0)));
        return cross.isZero()
                ? system()
                : Together.of(
                        first.written(Notation.FRACTIONS), second.written(Notation.FRACTIONS));
    }

    private LinearForm form(Rational x, Rational y) {
        int size = difficulty.of(2, 5, 9);
        Rational a = Rational.of(dice.number(1, size));
        Rational b = Rational.of(dice.notZero(size));
        return new LinearForm(LETTERS, List.of(a, b), a.times(x).plus(b.times(y)));
    }

    /** One equation says what y is. */
    private Together forSubstitution() {
        Rational x = Rational.of(dice.notZero(6));
        Rational m = Rational.of(dice.notZero(difficulty.of(2, 4, 6)));
        Rational c = Rational.of(dice.notZero(9));
        Equation line = new Line(m, c).equation(Notation.FRACTIONS);
        Rational y = m.times(x).plus(c);
        Rational a = Rational.of(dice.number(1, 5));
        Rational b = Rational.of(dice.number(1, difficulty.of(1, 3, 5)));
        LinearForm other = new LinearForm(LETTERS, List.of(a, b), a.times(x).plus(b.times(y)));
        boolean parallel = a.plus(b.times(m)).isZero();
        return parallel ? forSubstitution() : Together.of(line, other.written(Notation.FRACTIONS));
    }

    private Equation line() {
        Rational m = Rational.of(dice.notZero(difficulty.of(5, 9, 9)));
        Rational c = Rational.of(dice.notZero(9));
        Rational factor = Rational.of(difficulty.of(1, dice.number(2, 5), dice.number(2, 9)));
        LinearForm form =
                new LinearForm(LETTERS, List.of(m.negated(), Rational.ONE), c).times(factor);
        boolean direct = difficulty == Difficulty.EASY;
        return direct
                ? new Equation(
                        Sum.of(Y, Expression.of(c.negated())),
                        Term.of(X).times(m).written(Notation.FRACTIONS))
                : form.written(Notation.FRACTIONS);
    }

    private Problem throughPoints() {
        int size = difficulty.of(5, 8, 12);
        int x = dice.number(-size, size);
        Rational m =
                Rational.of(dice.notZero(4), difficulty == Difficulty.HARD ? dice.number(1, 3) : 1);
        int right = dice.number(1, 4) * (difficulty == Difficulty.HARD ? 6 : 1);
        int y = dice.number(-size, size);
        Rational up = m.times(Rational.of(right));
        Point first = new Point(whole(x), whole(y));
        Point second = new Point(whole(x + right), Expression.of(Rational.of(y).plus(up)));
        return new Problem.LineThrough(first, second);
    }

    private static Expression whole(int number) {
        return Expression.of(Rational.of(number));
    }

    private Univariate polynomial() {
        List<Rational> coefficients = new java.util.ArrayList<>();
        for (int power = 0; power < difficulty.of(2, 3, 5); power++) {
            coefficients.add(Rational.of(dice.number(-9, 9)));
        }
        coefficients.add(Rational.of(dice.number(1, 6)));
        return new Univariate(coefficients);
    }

    private Expression factor() {
        Term x = Term.of(X).power(dice.number(1, difficulty.of(1, 1, 2)));
        Term number = Term.of(Rational.of(dice.notZero(9)));
        return new Terms(
                        List.of(x.times(Rational.of(dice.number(1, 4))), number),
                        Notation.FRACTIONS)
                .inOrder();
    }
}
