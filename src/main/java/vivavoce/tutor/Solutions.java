package vivavoce.tutor;

import vivavoce.maths.Equation;
import vivavoce.maths.MathsException;
import vivavoce.maths.Rational;

import java.util.List;
import java.util.Optional;

/** Which numbers make an equation with at most one letter, of the first degree, true. */
sealed interface Solutions {

    /** One number. */
    record One(Rational value) implements Solutions {}

    /** No number. */
    record None() implements Solutions {}

    /** Every number. */
    record All() implements Solutions {}

    /** Where the difference of the sides is looked at; on a straight line any two would do. */
    List<Rational> POINTS =
            List.of(Rational.of(-5), Rational.of(7, 3), Rational.of(11), Rational.of(101, 7));

    /** Empty when the equation is of another kind. */
    static Optional<Solutions> of(Equation equation) {
        if (equation.letters().size() > 1) {
            return Optional.empty();
        }
        try {
            return ofFirstDegree(equation);
        } catch (MathsException | IllegalArgumentException otherKind) {
            return Optional.empty();
        }
    }

    private static Optional<Solutions> ofFirstDegree(Equation equation) {
        Rational atZero = difference(equation, Rational.ZERO);
        Rational slope = difference(equation, Rational.ONE).minus(atZero);
        for (Rational point : POINTS) {
            Rational straight = atZero.plus(slope.times(point));
            if (!difference(equation, point).equals(straight)) {
                return Optional.empty();
            }
        }
        if (!slope.isZero()) {
            return Optional.of(new One(atZero.negated().dividedBy(slope)));
        }
        return Optional.of(atZero.isZero() ? new All() : new None());
    }

    private static Rational difference(Equation equation, Rational letter) {
        return Arithmetic.value(equation.left(), letter)
                .minus(Arithmetic.value(equation.right(), letter));
    }
}
