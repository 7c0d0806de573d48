package vivavoce.maths;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every wrong line that a known mistake makes of an equation. */
final class EquationMistakes {

    private final Terms left;
    private final Terms right;
    private final List<Mistake> found = new ArrayList<>();
    private Optional<Term> with = Optional.empty();

    private EquationMistakes(Terms left, Terms right) {
        this.left = left;
        this.right = right;
    }

    /** The wrong lines, each with its mistake and the term it was made with. */
    static List<Mistake> list(Equation before) {
        Notation notation = Notation.of(before);
        EquationMistakes mistakes =
                new EquationMistakes(
                        Terms.of(before.left(), notation), Terms.of(before.right(), notation));
        mistakes.bracketMistakes();
        mistakes.termMistakes(mistakes.left, mistakes.right, false);
        mistakes.termMistakes(mistakes.right, mistakes.left, true);
        mistakes.loneLetterMistakes(mistakes.left, mistakes.right);
        mistakes.loneLetterMistakes(mistakes.right, mistakes.left);
        return mistakes.found;
    }

    static List<Term> both(Terms left, Terms right) {
        return Stream.concat(left.list().stream(), right.list().stream()).toList();
    }

    private void bracketMistakes() {
        BracketMistakes.in(left)
                .forEach((what, sides) -> sides.forEach(side -> add(what, side, right, false)));
        BracketMistakes.in(right)
                .forEach((what, sides) -> sides.forEach(side -> add(what, left, side, false)));
    }

    private void termMistakes(Terms side, Terms other, boolean swap) {
        for (int i = 0; i < side.list().size(); i++) {
            Term term = side.list().get(i);
            with = Optional.of(term);
            Terms rest = side.minus(term);
            add(Misconception.SIGN_LOST_WHEN_MOVING, rest, other.plus(term), swap);
            add(Misconception.ONE_SIDE_ONLY, rest, other, swap);
            add(Misconception.ONE_SIDE_ONLY, side, other.minus(term), swap);
            add(Misconception.REVERSED_SUBTRACTION, rest, negated(other).plus(term), swap);
            if (!term.number().isZero() && !term.number().isOne()) {
                scalingMistakes(side, other, term.number(), swap);
            }
        }
        with = Optional.empty();
    }

    /** A side divided by a term's number, or multiplied by its denominator, not all of it. */
    private void scalingMistakes(Terms side, Terms other, Rational number, boolean swap) {
        Rational inverse = Rational.ONE.dividedBy(number);
        Misconception partly =
                number.isWhole()
                        ? Misconception.DIVIDED_ONE_TERM_ONLY
                        : Misconception.MULTIPLIED_ONE_TERM_ONLY;
        partly(partly, side, other, inverse, swap);
        add(Misconception.ONE_SIDE_ONLY, side.times(inverse), other, swap);
        add(Misconception.ONE_SIDE_ONLY, side, other.times(inverse), swap);
        if (!number.isWhole()) {
            Rational bottom = Rational.of(number.denominator());
            partly(Misconception.MULTIPLIED_ONE_TERM_ONLY, side, other, bottom, swap);
            add(Misconception.ONE_SIDE_ONLY, side.times(bottom), other, swap);
            add(Misconception.ONE_SIDE_ONLY, side, other.times(bottom), swap);
        }
    }

    private void partly(
            Misconception what, Terms side, Terms other, Rational factor, boolean swap) {
        for (int i = 0; i < side.list().size() && side.list().size() > 1; i++) {
            Terms one = side.with(i, side.list().get(i).times(factor));
            add(what, one, other.times(factor), swap);
        }
        for (int i = 0; i < other.list().size() && other.list().size() > 1; i++) {
            Terms one = other.with(i, other.list().get(i).times(factor));
            add(what, side.times(factor), one, swap);
        }
    }

    /** {@code 3x = 12}: the ways to miss {@code x = 4}. */
    private void loneLetterMistakes(Terms side, Terms other) {
        Term term = side.list().getFirst();
        if (side.list().size() > 1 || !term.hasLetter() || term.number().isZero()) {
            return;
        }
        Rational number = term.number();
        Terms alone = side.times(Rational.ONE.dividedBy(number));
        add(timesAgain(number), alone, other.times(number), false);
        add(
                Misconception.SUBTRACTED_INSTEAD_OF_DIVIDED,
                alone,
                other.minus(Term.of(number)),
                false);
        Rational otherSign = Rational.of(-1).dividedBy(number);
        add(Misconception.SIGN_LOST_WHEN_DIVIDING, alone, other.times(otherSign), false);
        if (other.collected().list().getFirst().isNumber() && !other.constant().isZero()) {
            Term inverted = Term.of(number.dividedBy(other.constant()));
            Terms upsideDown = new Terms(List.of(inverted), side.notation());
            add(Misconception.INVERTED_DIVISION, alone, upsideDown, false);
        }
    }

    /** {@code x/3 = 4} divided by 3 once more, or {@code 3x = 12} multiplied by 3 once more. */
    private static Misconception timesAgain(Rational number) {
        Rational size = number.abs();
        return size.numerator().equals(BigInteger.ONE) && !size.isOne()
                ? Misconception.DIVIDED_INSTEAD_OF_MULTIPLIED
                : Misconception.MULTIPLIED_INSTEAD_OF_DIVIDED;
    }

    private static Terms negated(Terms side) {
        return side.times(Rational.of(-1));
    }

    private void add(Misconception what, Terms one, Terms other, boolean swap) {
        Equation equation = new Equation(one.collected().written(), other.collected().written());
        Optional<Expression> term = with.map(part -> part.written(one.notation()));
        found.add(new Mistake(what, term, swap ? equation.swapped() : equation));
    }
}
