package vivavoce.maths;

import java.util.List;

/**
 * An expression to a whole power.
 *
 * @param exponent of a size up to {@link Limits#EXPONENT}
 */
public record Power(Expression base, int exponent) implements Expression {

    @Override
    public List<Expression> parts() {
        return List.of(base);
    }

    @Override
    public Expression with(List<Expression> parts) {
        return new Power(parts.getFirst(), exponent);
    }

    @Override
    public String toString() {
        return Plain.of(this);
    }
}
