package vivavoce.maths;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** Random statements of every shape that can be written; the same seed gives the same ones. */
final class RandomStatements {

    private static final List<String> LETTERS = List.of("x", "y", "n", "a", "t", "X");

    private final Random random;

    RandomStatements(long seed) {
        random = new Random(seed);
    }

    /** Calls with so many statements whose size is within the limits. */
    void forEach(int count, Consumer<Statement> check) {
        int found = 0;
        while (found < count) {
            Statement statement = statement();
            if (isWithinLimits(statement)) {
                check.accept(statement);
                found++;
            }
        }
    }

    private static boolean isWithinLimits(Statement statement) {
        try {
            Simplest.checked(statement);
            return !dividesByZero(statement) && Plain.of(statement).length() < 150;
        } catch (MathsException e) {
            return false;
        }
    }

    private static boolean dividesByZero(Statement statement) {
        return statement.expressions().stream().anyMatch(RandomStatements::dividesByZero);
    }

    private static boolean dividesByZero(Expression expression) {
        return (expression instanceof Quotient(var top, var bottom) && Simplest.isZero(bottom))
                || expression.parts().stream().anyMatch(RandomStatements::dividesByZero);
    }

    private Statement statement() {
        return switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> expression(4);
            case 4 -> new Together(parts());
            case 5 -> new Alternatives(List.of(equation(), equation()));
            case 6 -> inequality();
            case 7 -> new Ratio(List.of(expression(1), expression(2)));
            case 8 -> Together.of(point(), point());
            default -> equation();
        };
    }

    /** Not what is rather read as alternatives: x = 1, x = 2. */
    private List<Statement> parts() {
        return List.of(inequality(), random.nextBoolean() ? equation() : inequality());
    }

    private Equation equation() {
        return new Equation(expression(3), expression(2));
    }

    private Inequality inequality() {
        Relation[] relations = Relation.values();
        return new Inequality(
                expression(2), relations[random.nextInt(relations.length)], expression(2));
    }

    private Point point() {
        return new Point(expression(1), expression(1));
    }

    private Expression expression(int depth) {
        if (depth == 0) {
            return random.nextBoolean() ? number() : letter();
        }
        return switch (random.nextInt(16)) {
            case 0, 1 -> number();
            case 2 -> letter();
            case 3, 4, 5 -> new Sum(several(depth - 1));
            case 6, 7, 8 -> new Product(several(depth - 1));
            case 9, 10, 11 -> quotient(depth - 1);
            case 12 -> new Power(expression(depth - 1), random.nextInt(0, 7));
            case 13 -> new Negative(expression(depth - 1));
            case 14 -> random.nextBoolean() ? new Percent(number()) : mixed();
            default -> new Root(expression(depth - 1), random.nextInt(2, 4));
        };
    }

    private Expression quotient(int depth) {
        if (random.nextBoolean()) {
            return new Quotient(
                    Numeral.of(random.nextInt(0, 25)), Numeral.of(random.nextInt(1, 25)));
        }
        return new Quotient(expression(depth), expression(depth));
    }

    private List<Expression> several(int depth) {
        List<Expression> parts = new ArrayList<>();
        int count = random.nextInt(2, 5);
        for (int i = 0; i < count; i++) {
            parts.add(expression(depth));
        }
        return parts;
    }

    private Numeral number() {
        return switch (random.nextInt(5)) {
            case 0 -> new Numeral(Rational.of(random.nextInt(0, 10_000), 1000));
            case 1 -> new Numeral(Rational.of(new BigInteger(random.nextInt(1, 90), random)));
            default -> Numeral.of(random.nextInt(0, 130));
        };
    }

    private Letter letter() {
        return new Letter(LETTERS.get(random.nextInt(LETTERS.size())));
    }

    private Mixed mixed() {
        int bottom = random.nextInt(2, 30);
        return new Mixed(
                BigInteger.valueOf(random.nextInt(1, 1200)),
                BigInteger.valueOf(random.nextInt(1, bottom)),
                BigInteger.valueOf(bottom));
    }
}
