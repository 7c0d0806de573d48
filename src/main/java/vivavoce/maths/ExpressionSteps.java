package vivavoce.maths;

import java.util.List;
import java.util.Optional;

/** Chooses the next step towards an expression's simplest form. */
final class ExpressionSteps implements Route {

    private final Notation notation;

    /** With the problem's writing of numbers. */
    ExpressionSteps(Notation notation) {
        this.notation = notation;
    }

    @Override
    public Optional<Step> next(Statement line) {
        Expression now = (Expression) line;
        if (now.isNumeric()) {
            return new ArithmeticSteps(notation).next(now);
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

    private static Optional<Step> step(
            Rule rule, Expression before, Expression after, String reason) {
        return Optional.of(new Step(rule, before, after, reason));
    }
}
