package vivavoce.maths;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** A decimal that is the answer rounded, where it is wanted exactly. */
final class Rounding {

    private static final MathContext DIGITS = new MathContext(40);

    private Rounding() {}

    /** The misconception, where a line gives the one right number to its last decimal. */
    static Optional<Misconception> in(Problem problem, Statement line) {
        try {
            return isRounded(problem, line) ? Optional.of(Misconception.ROUNDED) : Optional.empty();
        } catch (MathsException e) {
            return Optional.empty();
        }
    }

    private static boolean isRounded(Problem problem, Statement line) {
        Optional<Rational> given = value(line);
        if (given.isEmpty() || given.get().isWhole() || !given.get().isDecimal()) {
            return false;
        }
        BigDecimal said = new BigDecimal(NumberWords.decimal(given.get().abs()));
        BigDecimal half = BigDecimal.ONE.scaleByPowerOfTen(-said.scale());
        return Solver.solve(problem).solutions().stream()
                .flatMap(answer -> value(answer).stream())
                .filter(exact -> exact.signum() == given.get().signum())
                .map(exact ->
                        new BigDecimal(exact.abs().numerator())
                                .divide(new BigDecimal(exact.denominator()), DIGITS))
                .anyMatch(exact -> exact.subtract(said).abs().compareTo(half) < 0);
    }

    /** The number of a line that gives one. */
    private static Optional<Rational> value(Statement line) {
        Statement number = line instanceof Equation(Letter letter, var right) ? right : line;
        return number instanceof Expression expression
                        && expression.isNumeric()
                        && !SurdSteps.has(expression)
                ? Optional.of(Value.of(expression))
                : Optional.empty();
    }
}
