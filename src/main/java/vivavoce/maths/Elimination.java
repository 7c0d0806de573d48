package vivavoce.maths;

import java.math.BigInteger;
import java.util.List;

/** Adds or subtracts two equations so that one letter goes. */
final class Elimination {

    private final Notation notation;
    private final List<String> letters;

    Elimination(Notation notation, List<String> letters) {
        this.notation = notation;
        this.letters = letters;
    }

    Step step(Together now, LinearForm one, LinearForm other) {
        int index = easier(one, other);
        Rational first = one.coefficients().get(index);
        Rational second = other.coefficients().get(index);
        if (first.abs().equals(second.abs())) {
            return combined(now, one, other, first.equals(second), letters.get(index));
        }
        BigInteger common =
                Terms.leastCommonMultiple(first.abs().numerator(), second.abs().numerator());
        LinearForm more = one.times(Rational.of(common).dividedBy(first.abs()));
        LinearForm others = other.times(Rational.of(common).dividedBy(second.abs()));
        return new Step(
                Rule.MULTIPLY_EQUATIONS,
                now,
                Together.of(more.written(notation), others.written(notation)),
                "Multiply so that both have %s%s."
                        .formatted(
                                common.equals(BigInteger.ONE) ? "" : common, letters.get(index)));
    }

    /** The letter whose numbers have the smaller common multiple. */
    private static int easier(LinearForm one, LinearForm other) {
        int order = multiple(one, other, 1).compareTo(multiple(one, other, 0));
        return order < 0 || (order == 0 && isAdded(one, other, 1)) ? 1 : 0;
    }

    /** Whether the letter goes when the equations are added. */
    private static boolean isAdded(LinearForm one, LinearForm other, int index) {
        return one.coefficients().get(index).signum() != other.coefficients().get(index).signum();
    }

    private static BigInteger multiple(LinearForm one, LinearForm other, int index) {
        BigInteger first = one.coefficients().get(index).numerator().abs();
        BigInteger second = other.coefficients().get(index).numerator().abs();
        return first.signum() == 0 || second.signum() == 0
                ? BigInteger.TWO.pow(Rational.MAX_BITS)
                : Terms.leastCommonMultiple(first, second);
    }

    private Step combined(
            Together now, LinearForm one, LinearForm other, boolean subtract, String letter) {
        LinearForm result = one.plus(subtract ? other.times(Rational.of(-1)) : other);
        String reason =
                subtract
                        ? "Subtract the second equation from the first: %s goes."
                        : "Add the equations: %s goes.";
        return new Step(
                subtract ? Rule.SUBTRACT_EQUATIONS : Rule.ADD_EQUATIONS,
                now,
                Together.of(result.written(notation), other.written(notation)),
                reason.formatted(letter));
    }
}
