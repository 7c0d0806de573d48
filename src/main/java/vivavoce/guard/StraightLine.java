package vivavoce.guard;

import vivavoce.maths.Equation;
import vivavoce.maths.Expression;
import vivavoce.maths.Letter;
import vivavoce.maths.Point;
import vivavoce.maths.Statement;
import vivavoce.maths.Together;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A straight line in x and y with its gradient m and its intercept c. */
record StraightLine(Plane line) implements Truths {

    @Override
    public Truth isTrue(Statement statement) {
        return switch (statement) {
            case Together(var parts) -> all(parts);
            case Equation equation -> equation(equation);
            case Point(var x, var y) -> point(x, y);
            default -> Truth.UNKNOWN;
        };
    }

    private Truth all(List<Statement> parts) {
        return parts.stream()
                .map(this::isTrue)
                .reduce(Truth.TRUE, (one, other) -> one == Truth.TRUE ? other : one);
    }

    private Truth equation(Equation equation) {
        boolean named = equation.letters().stream().anyMatch(List.of("m", "c")::contains);
        if (named) {
            return parameters(equation);
        }
        return Plane.of(equation, line.across(), line.up())
                .map(other -> Truth.of(other.isSameAs(line)))
                .orElse(Truth.UNKNOWN);
    }

    /** {@code m = 3}, or {@code y = 3x + c} with the c that it has. */
    private Truth parameters(Equation equation) {
        Optional<BigDecimal> m = line.gradient();
        Optional<BigDecimal> c = line.intercept();
        if (m.isEmpty() || c.isEmpty()) {
            return Truth.UNKNOWN;
        }
        Equation known =
                new Equation(
                        put(equation.left(), m.get(), c.get()),
                        put(equation.right(), m.get(), c.get()));
        return known.letters().isEmpty() || !equation.letters().contains(line.up())
                ? new Crossing(Map.of("m", m.get(), "c", c.get())).isTrue(equation)
                : equation(known);
    }

    private static Expression put(Expression side, BigDecimal m, BigDecimal c) {
        return switch (side) {
            case Letter(var name) when name.equals("m") -> Decimals.of(m);
            case Letter(var name) when name.equals("c") -> Decimals.of(c);
            default -> side.map(part -> put(part, m, c));
        };
    }

    private Truth point(Expression x, Expression y) {
        try {
            BigDecimal across = Evaluation.without().of(x);
            BigDecimal up = Evaluation.without().of(y);
            BigDecimal height = line.a().multiply(across).add(line.b().multiply(up)).add(line.c());
            return Truth.of(Evaluation.same(height, BigDecimal.ZERO));
        } catch (ArithmeticException unknown) {
            return Truth.UNKNOWN;
        }
    }
}
