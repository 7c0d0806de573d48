package vivavoce.maths;

import java.util.List;

/** One expression divided by another, as a fraction or with a division sign. */
public record Quotient(Expression top, Expression bottom) implements Expression {

    @Override
    public List<Expression> parts() {
        return List.of(top, bottom);
    }

    @Override
    public Expression with(List<Expression> parts) {
        return new Quotient(parts.get(0), parts.get(1));
    }

    @Override
    public String toString() {
        return Plain.of(this);
    }
}
