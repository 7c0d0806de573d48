package vivavoce.guard;

import vivavoce.maths.Equation;
import vivavoce.maths.Expression;
import vivavoce.maths.Statement;

import java.util.List;
import java.util.stream.Stream;

/** The expressions that a statement is made of. */
final class Sides {

    private Sides() {}

    static List<Expression> of(Statement statement) {
        return switch (statement) {
            case Equation(var left, var right) -> List.of(left, right);
            case Expression expression -> List.of(expression);
        };
    }

    static Stream<Expression> partsOf(Expression expression) {
        return expression.parts().stream();
    }
}
