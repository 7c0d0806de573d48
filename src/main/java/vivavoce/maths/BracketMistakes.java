package vivavoce.maths;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Mistakes within one side: in opening its brackets and collecting its terms. */
final class BracketMistakes {

    private BracketMistakes() {}

    /** The same of an expression, as lines. */
    static List<Mistake> list(Expression now) {
        List<Mistake> mistakes = new ArrayList<>();
        in(Terms.of(now, Notation.of(now)))
                .forEach((what, sides) ->
                        sides.forEach(side ->
                                mistakes.add(new Mistake(what, Optional.empty(), side.written()))));
        return mistakes;
    }

    static Map<Misconception, List<Terms>> in(Terms side) {
        Map<Misconception, List<Terms>> mistakes = new EnumMap<>(Misconception.class);
        mistakes.put(
                Misconception.DISTRIBUTED_FIRST_TERM_ONLY,
                opened(side, BracketMistakes::firstTermOnly));
        mistakes.put(
                Misconception.SIGN_LOST_IN_BRACKET,
                opened(side, (number, index) -> index == 0 ? number : number.abs()));
        mistakes.put(Misconception.ADDED_INSTEAD_OF_SUBTRACTED, signsIgnored(side));
        mistakes.put(Misconception.ADDED_UNLIKE_TERMS, unlikeAdded(side));
        return mistakes;
    }

    /** What a term inside a bracket is multiplied by. */
    private interface Multiplier {
        Rational of(Rational number, int index);
    }

    /** A lone minus is not a factor that is forgotten: that is a sign lost. */
    private static Rational firstTermOnly(Rational number, int index) {
        return index == 0 || number.abs().isOne() ? number : Rational.ONE;
    }

    private static List<Terms> opened(Terms side, Multiplier multiplier) {
        List<Terms> mistakes = new ArrayList<>();
        for (int i = 0; i < side.list().size(); i++) {
            Term term = side.list().get(i);
            if (term.bases().size() == 1
                    && term.bases().keySet().iterator().next() instanceof Sum(var inside)
                    && term.bases().containsValue(1)) {
                Terms opened = side.without(i);
                for (int j = 0; j < inside.size(); j++) {
                    Rational number = multiplier.of(term.number(), j);
                    opened = opened.plus(Term.of(inside.get(j)).times(number));
                }
                mistakes.add(opened);
            }
        }
        return mistakes;
    }

    /** {@code 5x - 2x} taken for {@code 7x}. */
    private static List<Terms> signsIgnored(Terms side) {
        List<Terms> mistakes = new ArrayList<>();
        for (int i = 0; i < side.list().size(); i++) {
            Term term = side.list().get(i);
            long like = side.list().stream().filter(t -> t.bases().equals(term.bases())).count();
            if (like > 1 && term.number().signum() < 0) {
                mistakes.add(side.with(i, term.times(Rational.of(-1))));
            }
        }
        return mistakes;
    }

    /** {@code 3x + 1} taken for {@code 4x}, or for 4. */
    private static List<Terms> unlikeAdded(Terms side) {
        List<Terms> mistakes = new ArrayList<>();
        for (int i = 0; i < side.list().size(); i++) {
            Term term = side.list().get(i);
            for (int j = 0; j < side.list().size(); j++) {
                Term other = side.list().get(j);
                if (term.hasLetter() && other.isNumber()) {
                    Rational sum = term.number().plus(other.number());
                    Terms rest = side.without(Math.max(i, j)).without(Math.min(i, j));
                    mistakes.add(rest.plus(new Term(sum, term.bases())));
                    mistakes.add(rest.plus(Term.of(sum)));
                }
            }
        }
        return mistakes;
    }
}
