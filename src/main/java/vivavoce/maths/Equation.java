package vivavoce.maths;

import java.util.List;
import java.util.function.UnaryOperator;

/** Two expressions said to be equal. */
public record Equation(Expression left, Expression right) implements Statement {

    @Override
    public List<Expression> expressions() {
        return List.of(left, right);
    }

    /** The same with the sides exchanged. */
    public Equation swapped() {
        return new Equation(right, left);
    }

    /** The same thing done to both sides. */
    Equation onBothSides(UnaryOperator<Expression> change) {
        return new Equation(change.apply(left), change.apply(right));
    }

    /** Whether it is a letter on its own and a number in its simplest form: {@code x = 1/2}. */
    public boolean isSolved() {
        return (left instanceof Letter && Simplest.isValue(right))
                || (right instanceof Letter && Simplest.isValue(left));
    }

    @Override
    public String toString() {
        return Plain.of(this);
    }
}
