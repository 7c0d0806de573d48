package vivavoce.maths;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Works a number out, one operation at a time: innermost brackets first, then from the left. */
final class ArithmeticSteps implements Route {

    private final Notation notation;
    private final FractionSteps fractions = new FractionSteps();

    /** For one problem, whose writing of numbers it keeps. */
    ArithmeticSteps(Notation notation) {
        this.notation = notation;
    }

    @Override
    public Optional<Step> next(Statement line) {
        Expression now = (Expression) line;
        if (Simplest.isValue(now)) {
            return Optional.empty();
        }
        if (SurdSteps.has(now)) {
            return new SurdSteps().next(now);
        }
        Step inner = first(now);
        return Optional.of(new Step(inner.rule(), now, inner.after(), inner.reason()));
    }

    /** The first operation of an expression; the step's after is the whole expression. */
    private Step first(Expression now) {
        Optional<Step> whole = FractionSteps.first(now);
        if (whole.isPresent() && notation != Notation.DECIMALS) {
            return whole.get();
        }
        for (int i = 0; i < now.parts().size(); i++) {
            Expression part = now.parts().get(i);
            if (!isReady(part)) {
                Step inner = first(part);
                List<Expression> parts = new ArrayList<>(now.parts());
                parts.set(i, (Expression) inner.after());
                return new Step(inner.rule(), now, now.with(parts), inner.reason());
            }
        }
        return notation == Notation.DECIMALS
                ? workedOut(now)
                : fractions.of(now).orElseGet(() -> workedOut(now));
    }

    /** Whether nothing need be done to a part before the operation that it is part of. */
    private static boolean isReady(Expression part) {
        return Simplest.isValue(part) || FractionSteps.isFraction(part);
    }

    private Step workedOut(Expression now) {
        Expression value = notation.write(Value.of(now));
        return new Step(
                Rule.CALCULATE,
                now,
                value,
                "Work out %s: it is %s.".formatted(Plain.of(now), Plain.of(value)));
    }
}
