package vivavoce.maths;

import java.util.List;

/** An expression with a minus sign in front. */
public record Negative(Expression operand) implements Expression {

    @Override
    public List<Expression> parts() {
        return List.of(operand);
    }

    @Override
    public Expression with(List<Expression> parts) {
        return new Negative(parts.getFirst());
    }

    @Override
    public String toString() {
        return Plain.of(this);
    }
}
