package vivavoce.maths;

import java.util.List;

/**
 * Amounts compared: {@code 2 : 3}.
 *
 * @param parts two or more
 */
public record Ratio(List<Expression> parts) implements Statement {

    /** Refuses fewer than two. */
    public Ratio {
        parts = List.copyOf(parts);
        if (parts.size() < 2) {
            throw new IllegalArgumentException("A ratio compares two amounts or more");
        }
    }

    /** Of these, in this order. */
    public static Ratio of(Expression... parts) {
        return new Ratio(List.of(parts));
    }

    @Override
    public List<Expression> expressions() {
        return parts;
    }

    @Override
    public String toString() {
        return Plain.of(this);
    }
}
