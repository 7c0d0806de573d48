package vivavoce.maths;

import java.util.List;

/**
 * Terms added up; a term taken away is a {@link Negative} one.
 *
 * @param terms two or more
 */
public record Sum(List<Expression> terms) implements Expression {

    /** Refuses fewer than two. */
    public Sum {
        terms = List.copyOf(terms);
        if (terms.size() < 2) {
            throw new IllegalArgumentException("A sum has two terms or more");
        }
    }

    /** Of these, in this order. */
    public static Sum of(Expression... terms) {
        return new Sum(List.of(terms));
    }

    @Override
    public List<Expression> parts() {
        return terms;
    }

    @Override
    public Expression with(List<Expression> parts) {
        return new Sum(parts);
    }

    @Override
    public String toString() {
        return Plain.of(this);
    }
}
