package vivavoce.maths;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Finds the known mistake that leads from one line to a wrong one, by making every mistake. */
final class FaultyRules {

    private FaultyRules() {}

    /** The wrong line with the mistake that gives it. */
    static Verdict.Wrong explain(Statement before, Statement wrong) {
        Optional<Misconception> mistake =
                switch (before) {
                    case Equation one when wrong instanceof Equation other -> explain(one, other);
                    case Expression one when wrong instanceof Expression other ->
                            explain(one, other);
                    case Expression one when wrong instanceof Equation(var left, var right) ->
                            explain(one, right);
                    default -> none();
                };
        return new Verdict.Wrong(mistake, Optional.empty());
    }

    /** The mistake that gives exactly the wrong line, or else one that leads to it. */
    static Optional<Misconception> explain(Equation before, Equation wrong) {
        Map<Misconception, List<Equation>> mistakes = EquationMistakes.from(before);
        return find(mistakes, wrong, Equivalence::sameSides)
                .or(() -> find(mistakes, wrong, (a, b) -> Equivalence.sameSides(a.swapped(), b)))
                .or(() -> ArithmeticSlip.in(before, wrong))
                .or(() -> wrong.isSolved() ? find(mistakes, wrong, Equivalence::same) : none());
    }

    /** Whether a known mistake gives exactly this line, right or wrong. */
    static boolean makes(Equation before, Equation after) {
        return find(EquationMistakes.from(before), after, Equivalence::sameSides).isPresent();
    }

    /** The same for an expression. */
    static Optional<Misconception> explain(Expression before, Expression wrong) {
        Notation notation = Notation.of(before);
        Terms terms = Terms.of(before, notation);
        for (var mistakes : BracketMistakes.in(terms).entrySet()) {
            for (Terms mistake : mistakes.getValue()) {
                if (Equivalence.same(mistake.written(), wrong)) {
                    return Optional.of(mistakes.getKey());
                }
            }
        }
        return none();
    }

    private static Optional<Misconception> find(
            Map<Misconception, List<Equation>> mistakes,
            Equation wrong,
            BiPredicate<Equation, Equation> matches) {
        return mistakes.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(m -> matches.test(m, wrong)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Optional<Misconception> none() {
        return Optional.empty();
    }
}
