package vivavoce.guard;

import vivavoce.maths.Alternatives;
import vivavoce.maths.Equation;
import vivavoce.maths.Expression;
import vivavoce.maths.Inequality;
import vivavoce.maths.Point;
import vivavoce.maths.Ratio;
import vivavoce.maths.Statement;
import vivavoce.maths.Together;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Where the two sides of the relations in a statement meet, found from values alone. */
final class Roots {

    private static final BigDecimal TWO = BigDecimal.TWO;
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);

    /** Where a parabola through three values is tried: any three more points would do. */
    private static final List<BigDecimal> POINTS =
            List.of(
                    new BigDecimal("-5.25"),
                    BigDecimal.valueOf(7).divide(BigDecimal.valueOf(3), Evaluation.DIGITS),
                    BigDecimal.valueOf(11),
                    BigDecimal.valueOf(101).divide(BigDecimal.valueOf(7), Evaluation.DIGITS));

    private Roots() {}

    /**
     * Every root, in no order; none of an identity.
     *
     * @throws ArithmeticException where a difference of sides is of a higher degree than 2
     */
    static List<BigDecimal> of(Statement statement, String letter) {
        return every(statement, letter).toList();
    }

    private static Stream<BigDecimal> every(Statement statement, String letter) {
        return switch (statement) {
            case Equation(var left, var right) -> of(left, right, letter);
            case Inequality(var left, var relation, var right) -> of(left, right, letter);
            case Together(var parts) -> parts.stream().flatMap(part -> every(part, letter));
            case Alternatives(var parts) -> parts.stream().flatMap(part -> every(part, letter));
            case Expression _, Ratio _, Point _ -> Stream.of();
        };
    }

    private static Stream<BigDecimal> of(Expression left, Expression right, String letter) {
        BigDecimal c = difference(left, right, letter, BigDecimal.ZERO);
        BigDecimal atOne = difference(left, right, letter, BigDecimal.ONE);
        BigDecimal atMinusOne = difference(left, right, letter, BigDecimal.ONE.negate());
        BigDecimal a = atOne.add(atMinusOne).divide(TWO, Evaluation.DIGITS).subtract(c);
        BigDecimal b = atOne.subtract(atMinusOne).divide(TWO, Evaluation.DIGITS);
        for (BigDecimal x : POINTS) {
            BigDecimal parabola = a.multiply(x).add(b).multiply(x).add(c);
            if (!Evaluation.same(parabola, difference(left, right, letter, x))) {
                throw new ArithmeticException("of a higher degree than 2");
            }
        }
        return isZero(a) ? straight(b, c) : parabola(a, b, c);
    }

    private static Stream<BigDecimal> straight(BigDecimal b, BigDecimal c) {
        return isZero(b) ? Stream.of() : Stream.of(c.negate().divide(b, Evaluation.DIGITS));
    }

    private static Stream<BigDecimal> parabola(BigDecimal a, BigDecimal b, BigDecimal c) {
        BigDecimal discriminant = b.multiply(b).subtract(FOUR.multiply(a).multiply(c));
        BigDecimal axis = b.negate().divide(TWO.multiply(a), Evaluation.DIGITS);
        if (isZero(discriminant)) {
            return Stream.of(axis);
        }
        if (discriminant.signum() < 0) {
            return Stream.of();
        }
        BigDecimal reach =
                discriminant.sqrt(Evaluation.DIGITS).divide(TWO.multiply(a), Evaluation.DIGITS);
        return Stream.of(axis.subtract(reach), axis.add(reach));
    }

    private static BigDecimal difference(
            Expression left, Expression right, String letter, BigDecimal x) {
        Evaluation at = Evaluation.at(letter, x);
        return at.of(left).subtract(at.of(right));
    }

    private static boolean isZero(BigDecimal value) {
        return Evaluation.same(value, BigDecimal.ZERO);
    }
}
