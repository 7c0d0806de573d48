package vivavoce.maths;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Chooses the next step towards an expression's simplest form. */
final class ExpressionSteps implements Route {

    private final Notation notation;

    /** For one problem, whose writing of numbers it keeps. */
    ExpressionSteps(Expression problem) {
        notation = Notation.of(problem);
    }

    @Override
    public Optional<Step> next(Statement line) {
        Expression now = (Expression) line;
        if (now.isNumeric()) {
            return calculate(now);
        }
        if (LinearEquation.dividesByLetter(now)) {
            throw new MathsException(
                    MathsException.Kind.BEYOND, "I cannot simplify division by a letter yet.");
        }
        Terms terms = Terms.of(now, notation);
        if (terms.hasBrackets()) {
            return step(Rule.EXPAND, now, terms.expanded().written(), "Open the brackets.");
        }
        if (!terms.isCollected()) {
            return step(
                    Rule.COLLECT_LIKE_TERMS,
                    now,
                    terms.collected().written(),
                    "Collect the like terms.");
        }
        Expression written = terms.collected().written();
        return isPlain(now, terms)
                ? Optional.empty()
                : step(Rule.SIMPLIFY, now, written, "Write it simply.");
    }

    private static boolean isPlain(Expression now, Terms terms) {
        List<Expression> parts = now instanceof Sum(var list) ? list : List.of(now);
        for (int i = 0; i < parts.size(); i++) {
            if (!terms.list().get(i).isWrittenAs(parts.get(i))) {
                return false;
            }
        }
        return parts.size() == 1 || terms.list().stream().noneMatch(t -> t.number().isZero());
    }

    private Optional<Step> calculate(Expression now) {
        if (Simplest.isValue(now)) {
            return Optional.empty();
        }
        List<Expression> path = new ArrayList<>();
        Expression after = calculateFirst(now, path);
        Expression done = path.getFirst();
        String reason = "Work out %s: it is %s.".formatted(Plain.of(done), Plain.of(value(done)));
        return step(Rule.CALCULATE, now, after, reason);
    }

    /** The innermost leftmost operation replaced by its value; it is added to {@code done}. */
    private Expression calculateFirst(Expression now, List<Expression> done) {
        for (int i = 0; i < now.parts().size(); i++) {
            Expression part = now.parts().get(i);
            if (!Simplest.isValue(part)) {
                List<Expression> parts = new ArrayList<>(now.parts());
                parts.set(i, calculateFirst(part, done));
                return now.with(parts);
            }
        }
        done.add(now);
        return value(now);
    }

    private Expression value(Expression expression) {
        Rational value = Value.of(expression);
        return notation.write(value);
    }

    private static Optional<Step> step(
            Rule rule, Expression before, Expression after, String reason) {
        return Optional.of(new Step(rule, before, after, reason));
    }
}
