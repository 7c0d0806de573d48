package vivavoce.maths;

import java.math.BigInteger;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * An expression as it is written: {@code 2(x - 3)} and {@code 2x - 6} are two expressions with one
 * value. Immutable; equality is equality of writing.
 */
public sealed interface Expression extends Statement
        permits Numeral, Mixed, Letter, Sum, Product, Quotient, Power, Root, Negative, Percent {

    /** The expressions it is made of, in reading order; empty for a number or a letter. */
    List<Expression> parts();

    /** The same kind of expression made of other parts, as many as {@link #parts()}. */
    Expression with(List<Expression> parts);

    /** The value as the shortest expression: {@code 3}, {@code -1/2}. */
    static Expression of(Rational value) {
        Rational size = value.abs();
        Expression written =
                size.isWhole()
                        ? new Numeral(size)
                        : new Quotient(whole(size.numerator()), whole(size.denominator()));
        return value.signum() < 0 ? new Negative(written) : written;
    }

    /** The value as a decimal where it has one, or else as a fraction. */
    static Expression ofDecimal(Rational value) {
        if (!value.isDecimal()) {
            return of(value);
        }
        Expression written = new Numeral(value.abs());
        return value.signum() < 0 ? new Negative(written) : written;
    }

    /** A letter. */
    static Expression letter(String name) {
        return new Letter(name);
    }

    private static Numeral whole(BigInteger value) {
        return new Numeral(Rational.of(value));
    }

    @Override
    default List<Expression> expressions() {
        return List.of(this);
    }

    /** Every part changed, or this where there are none. */
    default Expression map(UnaryOperator<Expression> change) {
        return parts().isEmpty() ? this : with(parts().stream().map(change).toList());
    }

    @Override
    default SortedSet<String> letters() {
        SortedSet<String> letters = new TreeSet<>();
        parts().forEach(part -> letters.addAll(part.letters()));
        return letters;
    }

    /** Whether there is no letter in it. */
    default boolean isNumeric() {
        return letters().isEmpty();
    }
}
