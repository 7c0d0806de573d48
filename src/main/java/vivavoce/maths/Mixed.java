package vivavoce.maths;

import java.math.BigInteger;
import java.util.List;

/** A mixed number: {@code 2 1/2}; the fraction is below 1 and as written. */
public record Mixed(BigInteger whole, BigInteger numerator, BigInteger denominator)
        implements Expression {

    /** Refuses a fraction that is not between 0 and 1. */
    public Mixed {
        if (whole.signum() <= 0
                || numerator.signum() <= 0
                || numerator.compareTo(denominator) >= 0) {
            throw new IllegalArgumentException("Not a mixed number");
        }
    }

    /** The number it stands for. */
    public Rational value() {
        return Rational.of(whole).plus(new Rational(numerator, denominator));
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
