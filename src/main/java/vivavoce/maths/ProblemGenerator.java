package vivavoce.maths;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Fresh linear equations with a whole or simple answer; the same seed gives the same ones. */
public final class ProblemGenerator {

    /** What a problem asks of the learner. */
    public enum Difficulty {
        /** {@code x + 3 = 7} or {@code 3x = 12}. */
        ONE_STEP,
        /** {@code 3x + 1 = 4}. */
        TWO_STEPS,
        /** {@code 5x + 1 = 2x + 7}. */
        BOTH_SIDES,
        /** {@code 2(x - 3) = 8}. */
        BRACKETS,
        /** {@code x/3 + 1/2 = 5}. */
        FRACTIONS
    }

    private static final List<String> LETTERS = List.of("x", "x", "x", "y", "n", "t");

    private final Random random;

    /** A row of problems. */
    public ProblemGenerator(long seed) {
        random = new Random(seed);
    }

    /** The next problem; it has exactly one solution. */
    public Equation next(Difficulty difficulty) {
        Expression letter = new Letter(LETTERS.get(random.nextInt(LETTERS.size())));
        Rational answer = Rational.of(random.nextInt(-6, 13));
        return switch (difficulty) {
            case ONE_STEP -> oneStep(letter, answer);
            case TWO_STEPS -> equal(timesAndAdded(letter, factor()), answer);
            case BOTH_SIDES -> bothSides(letter, answer);
            case BRACKETS -> brackets(letter, answer);
            case FRACTIONS -> fractions(letter, answer);
        };
    }

    private Equation oneStep(Expression letter, Rational answer) {
        Rational number = factor();
        if (random.nextBoolean()) {
            return equal(scaled(number, letter), answer);
        }
        return equal(
                new Terms(List.of(Term.of(letter), Term.of(number)), Notation.FRACTIONS), answer);
    }

    private Equation bothSides(Expression letter, Rational answer) {
        Rational large = factor().plus(Rational.of(2));
        Rational small = Rational.of(random.nextLong(1, large.numerator().longValueExact()));
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
        if (random.nextBoolean()) {
            outside = outside.plus(Term.of(constant()));
        }
        return equal(outside, answer);
    }

    private Equation fractions(Expression letter, Rational answer) {
        Rational bottom = Rational.of(random.nextInt(2, 7));
        Term part =
                random.nextBoolean()
                        ? Term.of(letter)
                        : Term.of(timesAndAdded(letter, Rational.ONE).written());
        List<Term> terms = new ArrayList<>();
        terms.add(part.times(Rational.ONE.dividedBy(bottom)));
        if (random.nextBoolean()) {
            terms.add(Term.of(Rational.of(random.nextInt(1, 6), random.nextInt(1, 5))));
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
        return Rational.of(random.nextInt(2, 10));
    }

    private Rational constant() {
        int size = random.nextInt(1, 13);
        return Rational.of(random.nextBoolean() ? size : -size);
    }
}
