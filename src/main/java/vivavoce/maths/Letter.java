package vivavoce.maths;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An unknown or a variable.
 *
 * @param name one letter, a to z or A to Z; or {@code dy/dx}, the gradient as it is written
 */
public record Letter(String name) implements Expression {

    @Override
    public List<Expression> parts() {
        return List.of();
    }

    @Override
    public Expression with(List<Expression> parts) {
        return this;
    }

    @Override
    public SortedSet<String> letters() {
        return new TreeSet<>(List.of(name));
    }

    @Override
    public String toString() {
        return Plain.of(this);
    }
}
