package vivavoce.maths;

import java.util.List;

/** A point of the plane: {@code (1, 2)}. */
public record Point(Expression x, Expression y) implements Statement {

    @Override
    public List<Expression> expressions() {
        return List.of(x, y);
    }

    @Override
    public String toString() {
        return Plain.of(this);
    }
}
