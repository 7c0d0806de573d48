package vivavoce.maths;

import java.util.List;

/**
 * Statements that hold at once: two simultaneous equations, {@code x = 3, y = 2}, or the points
 * that a line goes through.
 *
 * @param parts two or more
 */
public record Together(List<Statement> parts) implements Statement {

    /** Refuses fewer than two. */
    public Together {
        parts = List.copyOf(parts);
        if (parts.size() < 2) {
            throw new IllegalArgumentException("Statements hold together with others");
        }
    }

    /** These, in this order. */
    public static Together of(Statement... parts) {
        return new Together(List.of(parts));
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
