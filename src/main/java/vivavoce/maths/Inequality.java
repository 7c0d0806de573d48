package vivavoce.maths;

import java.util.List;

/** Two expressions, one said to be less or greater than the other: {@code 2x + 1 ≤ 7}. */
public record Inequality(Expression left, Relation relation, Expression right)
        implements Statement {

    @Override
    public List<Expression> expressions() {
        return List.of(left, right);
    }

    /** The same with the sides exchanged: {@code 3 < x} for {@code x > 3}. */
    public Inequality swapped() {
        return new Inequality(right, relation.flipped(), left);
    }

    /** Whether it is a letter on its own and a number in its simplest form: {@code x > 3}. */
    public boolean isSolved() {
        return sides().isSolved();
    }

    /** The equation of its sides. */
    Equation sides() {
        return new Equation(left, right);
    }

    @Override
    public String toString() {
        return Plain.of(this);
    }
}
