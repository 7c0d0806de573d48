package vivavoce.maths;

import static vivavoce.maths.Misconception.EQUATIONS_NOT_COMBINED_WHOLLY;
import static vivavoce.maths.Misconception.SUBSTITUTED_WITHOUT_BRACKETS;

import java.util.ArrayList;
import java.util.List;

/** Mistakes with two equations at once. */
final class SystemMistakes {

    private final List<Fault<Statement>> faults = new ArrayList<>();
    private final List<String> letters;

    private SystemMistakes(List<String> letters) {
        this.letters = letters;
    }

    static List<Fault<Statement>> from(Together before) {
        SystemMistakes mistakes = new SystemMistakes(List.copyOf(before.letters()));
        if (before.parts().size() == 2
                && before.parts().get(0) instanceof Equation first
                && before.parts().get(1) instanceof Equation second
                && mistakes.letters.size() == 2) {
            mistakes.combined(first, second);
            mistakes.substituted(first, second);
            mistakes.substituted(second, first);
        }
        return mistakes.faults;
    }

    /** The left sides added and the right sides subtracted; or a letter added that should go. */
    private void combined(Equation first, Equation second) {
        LinearForm one = LinearForm.of(first, letters);
        LinearForm other = LinearForm.of(second, letters);
        for (int mask = 1; mask < 7; mask++) {
            List<Rational> numbers = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                Rational sign = Rational.of((mask >> i & 1) == 1 ? -1 : 1);
                numbers.add(
                        one.coefficients().get(i).plus(other.coefficients().get(i).times(sign)));
            }
            Rational sign = Rational.of((mask >> 2 & 1) == 1 ? -1 : 1);
            Rational right = one.right().plus(other.right().times(sign));
            LinearForm wrong = new LinearForm(letters, numbers, right);
            add(EQUATIONS_NOT_COMBINED_WHOLLY, wrong.written(Notation.FRACTIONS));
        }
    }

    /** {@code y = 2x - 1} put into {@code 3x - 2y} as {@code 3x - 4x - 1}. */
    private void substituted(Equation known, Equation other) {
        if (!(known.left() instanceof Letter(var name)) || !(known.right() instanceof Sum sum)) {
            return;
        }
        Terms value = Terms.of(sum, Notation.FRACTIONS);
        Terms left = Terms.of(other.left(), Notation.FRACTIONS);
        Terms wrong = new Terms(List.of(), Notation.FRACTIONS);
        for (Term term : left.list()) {
            if (term.bases().equals(Term.of(new Letter(name)).bases())) {
                wrong = wrong.plus(value.list().getFirst().times(term.number()));
                for (Term rest : value.list().subList(1, value.list().size())) {
                    wrong = wrong.plus(rest);
                }
            } else {
                wrong = wrong.plus(term);
            }
        }
        add(SUBSTITUTED_WITHOUT_BRACKETS, new Equation(wrong.collected().inOrder(), other.right()));
    }

    private void add(Misconception what, Statement line) {
        faults.add(new Fault<>(what, line));
    }
}
