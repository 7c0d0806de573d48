package vivavoce.maths;

import java.util.List;

/**
 * A root, read and shown; only exact ones have a value here.
 *
 * @param degree 2 for a square root, 3 for a cube root, to {@link Limits#EXPONENT}
 */
public record Root(Expression radicand, int degree) implements Expression {

    @Override
    public List<Expression> parts() {
        return List.of(radicand);
    }

    @Override
    public Expression with(List<Expression> parts) {
        return new Root(parts.getFirst(), degree);
    }

    @Override
    public String toString() {
        return Plain.of(this);
    }
}
