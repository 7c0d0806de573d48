package vivavoce.maths;

import java.util.List;

/** So many hundredths: {@code 50%}. */
public record Percent(Expression amount) implements Expression {

    @Override
    public List<Expression> parts() {
        return List.of(amount);
    }

    @Override
    public Expression with(List<Expression> parts) {
        return new Percent(parts.getFirst());
    }

    @Override
    public String toString() {
        return Plain.of(this);
    }
}
