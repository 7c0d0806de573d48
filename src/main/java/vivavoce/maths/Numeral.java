package vivavoce.maths;

import java.util.List;

/**
 * A number as written with digits, 0 or more: {@code 3}, {@code 0.25}.
 *
 * @param value has finitely many decimals
 */
public record Numeral(Rational value) implements Expression {

    /** Refuses what digits alone cannot write. */
    public Numeral {
        if (value.signum() < 0 || !value.isDecimal()) {
            throw new IllegalArgumentException(value + " is not written with digits alone");
        }
    }

    /** A whole number, 0 or more. */
    public static Numeral of(long whole) {
        return new Numeral(Rational.of(whole));
    }

    @Override
    public List<Expression> parts() {
        return List.of();
    }

    @Override
    public Expression with(List<Expression> parts) {
        return this;
    }

    @Override
    public String toString() {
        return Plain.of(this);
    }
}
