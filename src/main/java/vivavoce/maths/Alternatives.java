package vivavoce.maths;

import java.util.List;

/**
 * Statements of which at least one holds: {@code x = 2 or x = -3}.
 *
 * @param parts two or more
 */
public record Alternatives(List<Statement> parts) implements Statement {

    /** Refuses fewer than two. */
    public Alternatives {
        parts = List.copyOf(parts);
        if (parts.size() < 2) {
            throw new IllegalArgumentException("There is no choice of fewer than two");
        }
    }

    /** These, in this order. */
    public static Alternatives of(Statement... parts) {
        return new Alternatives(List.of(parts));
    }

    @Override
    public List<Expression> expressions() {
        return parts.stream().flatMap(part -> part.expressions().stream()).toList();
    }

    @Override
    public String toString() {
        return Plain.of(this);
    }
}
