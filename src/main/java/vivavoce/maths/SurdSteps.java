package vivavoce.maths;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Simplifies a number with square roots that do not come out. */
final class SurdSteps implements Route {

    /** Whether there is such a root in a number. */
    static boolean has(Expression number) {
        try {
            Value.of(number);
            return false;
        } catch (MathsException e) {
            return e.kind() == MathsException.Kind.BEYOND;
        }
    }

    @Override
    public Optional<Step> next(Statement line) {
        Expression now = (Expression) line;
        Expression simplest = SurdForm.of(Canonical.of(now));
        if (now.equals(simplest)) {
            return Optional.empty();
        }
        List<Step> inner = new ArrayList<>();
        Expression changed = first(now, inner);
        if (inner.isEmpty() || changed.equals(simplest)) {
            boolean below = now instanceof Quotient(var top, var bottom) && has(bottom);
            Rule rule = below ? Rule.RATIONALISE : Rule.COLLECT_LIKE_TERMS;
            String reason =
                    below
                            ? "Multiply top and bottom so that no root is left below."
                            : "Multiply out and collect what is alike.";
            return Optional.of(
                    inner.isEmpty()
                            ? new Step(rule, now, simplest, reason)
                            : new Step(inner.getFirst().rule(), now, simplest, reason(inner)));
        }
        return Optional.of(new Step(inner.getFirst().rule(), now, changed, reason(inner)));
    }

    private static String reason(List<Step> inner) {
        return inner.getFirst().reason();
    }

    /** The expression with its first part simplified that can be; what was done is added. */
    private static Expression first(Expression now, List<Step> done) {
        if (!has(now)) {
            if (!Simplest.isValue(now)) {
                Expression value = Expression.of(Value.of(now));
                done.add(new Step(Rule.CALCULATE, now, value, workedOut(now, value)));
                return value;
            }
            return now;
        }
        if (now instanceof Root(var radicand, var degree) && Simplest.isValue(radicand)) {
            Expression simple = SurdForm.of(Canonical.of(now));
            if (!simple.equals(now)) {
                String reason =
                        "Take the square factor out of the root: %s is %s."
                                .formatted(Plain.of(now), Plain.of(simple));
                done.add(new Step(Rule.SIMPLIFY_ROOT, now, simple, reason));
            }
            return simple;
        }
        for (int i = 0; i < now.parts().size(); i++) {
            Expression part = first(now.parts().get(i), done);
            if (!done.isEmpty()) {
                List<Expression> parts = new ArrayList<>(now.parts());
                parts.set(i, part);
                return now.with(parts);
            }
        }
        return now;
    }

    private static String workedOut(Expression before, Expression after) {
        return "Work out %s: it is %s.".formatted(Plain.of(before), Plain.of(after));
    }
}
