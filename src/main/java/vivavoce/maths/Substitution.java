package vivavoce.maths;

import java.util.Map;

/**
 * Both sides of an equation where its letter stands for a number.
 *
 * @param left the left side's value
 * @param right the right side's value
 */
public record Substitution(Rational left, Rational right) {

    /**
     * Puts a number in for the only letter of an equation.
     *
     * @throws MathsException when a side has no value there, or there is another letter
     */
    public static Substitution check(Equation equation, String letter, Rational value) {
        if (equation.letters().stream().anyMatch(other -> !other.equals(letter))) {
            throw new MathsException(
                    MathsException.Kind.BEYOND,
                    "I cannot check that: it has another letter than " + letter + ".");
        }
        Map<String, Rational> point = Map.of(letter, value);
        return new Substitution(
                Value.of(equation.left(), point), Value.of(equation.right(), point));
    }

    /** Whether the sides are equal. */
    public boolean holds() {
        return left.equals(right);
    }
}
