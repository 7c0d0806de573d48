package vivavoce.maths;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Factorises an expression: common factors first, then squares, quadratics and known roots. */
final class FactorSteps implements Route {

    private final Notation notation;

    FactorSteps(Notation notation) {
        this.notation = notation;
    }

    @Override
    public Optional<Step> next(Statement line) {
        Expression now = (Expression) line;
        if (now instanceof Sum sum) {
            return sum(sum);
        }
        Term whole = Term.of(now);
        for (Expression base : whole.bases().keySet()) {
            Optional<Step> inner = base instanceof Sum sum ? sum(sum) : Optional.empty();
            if (inner.isPresent()) {
                return inner.map(step -> inside(now, whole, base, step));
            }
        }
        return Optional.empty();
    }

    /** One factor replaced by its own factors. */
    private Step inside(Expression now, Term whole, Expression base, Step inner) {
        int power = whole.bases().getOrDefault(base, 1);
        Term after = whole.without(base);
        for (int i = 0; i < power; i++) {
            after = after.times(Term.of((Expression) inner.after()));
        }
        return new Step(inner.rule(), now, after.written(notation), inner.reason());
    }

    private Optional<Step> sum(Sum now) {
        Terms terms = Terms.of(now, notation);
        Optional<Step> grouped = new Grouping(notation).next(now, terms);
        if (grouped.isPresent()) {
            return grouped;
        }
        if (terms.hasBrackets()) {
            return step(Rule.EXPAND, now, terms.expanded().written(), "Open the brackets.");
        }
        if (!terms.isCollected()) {
            Expression collected = terms.collected().written();
            return step(Rule.COLLECT_LIKE_TERMS, now, collected, "Collect the like terms.");
        }
        return commonFactor(now, terms)
                .or(() -> new FactorPatterns(notation).squares(now, terms))
                .or(() -> new FactorPatterns(notation).polynomial(now));
    }

    private Optional<Step> commonFactor(Sum now, Terms terms) {
        Term common = CommonFactor.of(terms);
        if (common.isNumber() && common.number().isOne()) {
            return Optional.empty();
        }
        Term whole = CommonFactor.takenOut(terms, common);
        String reason =
                "Take out %s, which every term has.".formatted(Plain.of(common.written(notation)));
        return step(Rule.TAKE_OUT_COMMON_FACTOR, now, whole.written(notation), reason);
    }

    private static Optional<Step> step(Rule rule, Expression now, Expression after, String why) {
        return Optional.of(new Step(rule, now, after, why));
    }

    /** A product of expressions, equal ones as a power. */
    static Expression product(Notation notation, List<Expression> factors) {
        Term product = Term.of(Rational.ONE);
        for (Expression factor : new ArrayList<>(factors)) {
            product = product.times(Term.of(factor));
        }
        return product.written(notation);
    }
}
