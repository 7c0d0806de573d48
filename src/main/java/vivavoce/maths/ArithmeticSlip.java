package vivavoce.maths;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A legal move with one number worked out wrong. */
final class ArithmeticSlip {

    private ArithmeticSlip() {}

    /** The slip, if one side is just what a legal move gives and the other is a wrong number. */
    static Optional<Misconception> in(Equation before, Equation wrong) {
        return moves(before).stream()
                        .anyMatch(move ->
                                differsInNumber(move, wrong)
                                        || differsInNumber(move, wrong.swapped()))
                ? Optional.of(Misconception.ARITHMETIC_SLIP)
                : Optional.empty();
    }

    private static boolean differsInNumber(Equation right, Equation wrong) {
        return Equivalence.same(right.left(), wrong.left())
                && !wrong.left().isNumeric()
                && right.right().isNumeric()
                && wrong.right().isNumeric();
    }

    /** What is left after any one term is taken from both sides, or the letter's number divided. */
    private static List<Equation> moves(Equation before) {
        Notation notation = Notation.of(before);
        Terms left = Terms.of(before.left(), notation).expanded().collected();
        Terms right = Terms.of(before.right(), notation).expanded().collected();
        List<Equation> moves = new ArrayList<>();
        for (Term term : EquationMistakes.both(left, right)) {
            moves.add(equation(left.minus(term), right.minus(term)));
            if (term.hasLetter() && !term.number().isZero()) {
                Rational inverse = Rational.ONE.dividedBy(term.number());
                moves.add(equation(left.times(inverse), right.times(inverse)));
            }
        }
        List<Equation> swapped = moves.stream().map(Equation::swapped).toList();
        moves.addAll(swapped);
        return moves;
    }

    private static Equation equation(Terms left, Terms right) {
        return new Equation(left.collected().written(), right.collected().written());
    }
}
