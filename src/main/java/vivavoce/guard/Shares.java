package vivavoce.guard;

import vivavoce.maths.Equation;
import vivavoce.maths.Expression;
import vivavoce.maths.Ratio;
import vivavoce.maths.Statement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A ratio: what is true has the same proportions; where an amount is shared, its parts add up to
 * the amount too, unless they are still the ratio as given.
 *
 * @param amount what is shared, if anything
 */
record Shares(Ratio given, Optional<Expression> amount) implements Truths {

    @Override
    public Truth isTrue(Statement statement) {
        try {
            return switch (statement) {
                case Ratio ratio -> Truth.of(isInProportion(values(ratio)) && addsUp(ratio));
                case Expression one when amount.isPresent() -> isOnePart(one, amount.get());
                case Equation(var left, var right) -> Worth.same(left, right);
                default -> Truth.UNKNOWN;
            };
        } catch (ArithmeticException unknown) {
            return Truth.UNKNOWN;
        }
    }

    /** An amount on its own is what one part is worth. */
    private Truth isOnePart(Expression one, Expression whole) {
        BigDecimal part = Evaluation.without().of(whole).divide(sum(given), Evaluation.DIGITS);
        return Truth.of(Evaluation.same(part, Evaluation.without().of(one)));
    }

    private boolean isInProportion(List<BigDecimal> other) {
        List<BigDecimal> ours = values(given);
        if (other.size() != ours.size()) {
            return false;
        }
        for (int i = 1; i < ours.size(); i++) {
            BigDecimal cross = ours.getFirst().multiply(other.get(i));
            if (!Evaluation.same(cross, other.getFirst().multiply(ours.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private boolean addsUp(Ratio ratio) {
        return amount.isEmpty()
                || ratio.equals(given)
                || Evaluation.same(sum(ratio), Evaluation.without().of(amount.get()));
    }

    private static BigDecimal sum(Ratio ratio) {
        return values(ratio).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Letters, which two amounts may share, cancel: any number will do for them. */
    private static List<BigDecimal> values(Ratio ratio) {
        Evaluation anything = Evaluation.everywhere(ratio.letters(), new BigDecimal("2.75"));
        return ratio.parts().stream().map(anything::of).toList();
    }
}
