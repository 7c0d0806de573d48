package vivavoce.maths;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A legal move with one number worked out wrong. */
final class ArithmeticSlip {

    private static final Set<Rational> CLOSE =
            Set.of(Rational.ONE, Rational.of(2), Rational.of(10), Rational.of(100));

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

    /** The slip, if the number is out by one, or by one in the tens or the hundreds. */
    static Optional<Misconception> in(Expression before, Expression wrong) {
        boolean numbers =
                before.isNumeric()
                        && wrong.isNumeric()
                        && !SurdSteps.has(before)
                        && !SurdSteps.has(wrong);
        if (!numbers) {
            return Optional.empty();
        }
        Rational out = Value.of(wrong).minus(Value.of(before)).abs();
        return CLOSE.contains(out) ? Optional.of(Misconception.ARITHMETIC_SLIP) : Optional.empty();
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
