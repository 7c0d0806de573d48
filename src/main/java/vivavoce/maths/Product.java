package vivavoce.maths;

import java.util.List;

/**
 * Factors multiplied, with a sign or side by side.
 *
 * @param factors two or more
 */
public record Product(List<Expression> factors) implements Expression {

    /** Refuses fewer than two. */
    public Product {
        factors = List.copyOf(factors);
        if (factors.size() < 2) {
            throw new IllegalArgumentException("A product has two factors or more");
        }
    }

    /** Of these, in this order. */
    public static Product of(Expression... factors) {
        return new Product(List.of(factors));
    }

    @Override
    public List<Expression> parts() {
        return factors;
    }

    @Override
    public Expression with(List<Expression> parts) {
        return new Product(parts);
    }

    @Override
    public String toString() {
        return Plain.of(this);
    }
}
