package vivavoce.maths;

import java.util.List;
import java.util.Optional;

/** Factorising by grouping: {@code 2x^2 + 6x + x + 3} is {@code 2x(x + 3) + (x + 3)}. */
final class Grouping {

    private static final int PAIRS = 4;

    private final Notation notation;

    Grouping(Notation notation) {
        this.notation = notation;
    }

    /** The step, where two brackets are the same, or four terms fall into two pairs. */
    Optional<Step> next(Sum now, Terms terms) {
        return sharedBracket(now, terms).or(() -> pairs(now, terms));
    }

    private Optional<Step> sharedBracket(Sum now, Terms terms) {
        Term common = CommonFactor.of(terms);
        return common.bases().keySet().stream()
                .filter(base -> base instanceof Sum)
                .findFirst()
                .map(bracket -> {
                    Terms rest = terms.map(term -> term.dividedBy(Term.of(bracket)));
                    Term whole = Term.of(bracket).times(Term.of(rest.written()));
                    return new Step(
                            Rule.TAKE_OUT_COMMON_FACTOR,
                            now,
                            whole.written(notation),
                            "Take out the bracket, which both have.");
                });
    }

    private Optional<Step> pairs(Sum now, Terms terms) {
        if (terms.list().size() != PAIRS || terms.hasBrackets() || terms.isCollected()) {
            return Optional.empty();
        }
        Term first = takenOut(terms.list().subList(0, 2));
        Term second = takenOut(terms.list().subList(2, PAIRS));
        boolean same = bracket(first).isPresent() && bracket(first).equals(bracket(second));
        if (!same) {
            return Optional.empty();
        }
        Terms grouped = new Terms(List.of(first, second), notation);
        return Optional.of(
                new Step(
                        Rule.GROUP,
                        now,
                        grouped.inOrder(),
                        "Take out what the first two and the last two have in common."));
    }

    private Term takenOut(List<Term> pair) {
        Terms terms = new Terms(pair, notation);
        return CommonFactor.takenOut(terms, CommonFactor.of(terms));
    }

    private static Optional<Expression> bracket(Term term) {
        return term.bases().keySet().stream().filter(base -> base instanceof Sum).findFirst();
    }
}
