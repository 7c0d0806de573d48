package vivavoce.maths;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Linear equations with a whole or simple answer. */
final class LinearProblems {

    private final Dice dice;
    private final Difficulty difficulty;

    LinearProblems(Dice dice, Difficulty difficulty) {
        this.dice = dice;
        this.difficulty = difficulty;
    }

    /** The next equation; it has exactly one solution. */
    Equation next(Skill skill) {
        Expression letter = dice.letter();
        Rational answer = answer();
        return switch (skill) {
            case ONE_STEP_EQUATIONS -> oneStep(letter, answer);
            case TWO_STEP_EQUATIONS -> equal(timesAndAdded(letter, factor()), answer);
            case LETTER_ON_BOTH_SIDES -> bothSides(letter, answer);
            case EQUATIONS_WITH_BRACKETS -> brackets(letter, answer);
            case EQUATIONS_WITH_FRACTIONS -> fractions(letter, answer);
            default -> throw new IllegalArgumentException(skill + " is no linear equation");
        };
    }

    private Rational answer() {
        return switch (difficulty) {
            case EASY -> Rational.of(dice.number(1, 10));
            case MEDIUM -> Rational.of(dice.number(-6, 12));
            case HARD -> Rational.of(dice.number(-30, 30), dice.number(1, 4));
        };
    }

    private Equation oneStep(Expression letter, Rational answer) {
        Rational number = factor();
        if (dice.coin()) {
            return equal(scaled(number, letter), answer);
        }
        return equal(
                new Terms(List.of(Term.of(letter), Term.of(number)), Notation.FRACTIONS), answer);
    }

    private Equation bothSides(Expression letter, Rational answer) {
        Rational large = factor().plus(Rational.of(2));
        Rational small = Rational.of(dice.number(1, large.numerator().intValueExact() - 1));
        Terms left = timesAndAdded(letter, large);
        Rational rest = at(left.written(), answer).minus(small.times(answer));
        Terms right =
                new Terms(List.of(Term.of(letter).times(small), Term.of(rest)), Notation.FRACTIONS);
        return new Equation(left.written(), right.collected().written());
    }

    private Equation brackets(Expression letter, Rational answer) {
        Terms inside = timesAndAdded(letter, Rational.ONE);
        Terms outside =
                new Terms(List.of(Term.of(inside.written()).times(factor())), Notation.FRACTIONS);
        if (dice.coin()) {
            outside = outside.plus(Term.of(constant()));
        }
        return equal(outside, answer);
    }

    private Equation fractions(Expression letter, Rational answer) {
        Rational bottom = Rational.of(dice.number(2, 6));
        Term part =
                dice.coin()
                        ? Term.of(letter)
                        : Term.of(timesAndAdded(letter, Rational.ONE).written());
        List<Term> terms = new ArrayList<>();
        terms.add(part.times(Rational.ONE.dividedBy(bottom)));
        if (dice.coin()) {
            terms.add(Term.of(Rational.of(dice.number(1, 5), dice.number(1, 4))));
        }
        return equal(new Terms(terms, Notation.FRACTIONS), answer);
    }

    private Terms timesAndAdded(Expression letter, Rational factor) {
        Rational constant = constant();
        List<Term> terms = List.of(Term.of(letter).times(factor), Term.of(constant));
        return new Terms(terms, Notation.FRACTIONS);
    }

    private static Terms scaled(Rational number, Expression letter) {
        return new Terms(List.of(Term.of(letter).times(number)), Notation.FRACTIONS);
    }

    /** The side set equal to its value at the answer. */
    private static Equation equal(Terms side, Rational answer) {
        Expression left = side.written();
        return new Equation(left, Expression.of(at(left, answer)));
    }

    private static Rational at(Expression side, Rational answer) {
        return Value.of(side, Map.of(side.letters().first(), answer));
    }

    private Rational factor() {
        return Rational.of(dice.number(2, difficulty == Difficulty.HARD ? 15 : 9));
    }

    private Rational constant() {
        return difficulty == Difficulty.EASY
                ? Rational.of(dice.number(1, 12))
                : Rational.of(dice.notZero(difficulty == Difficulty.HARD ? 40 : 12));
    }
}
