package vivavoce.tutor;

import vivavoce.guard.Claim;
import vivavoce.maths.Equation;
import vivavoce.maths.Expression;
import vivavoce.maths.Statement;

import java.util.Optional;

/**
 * A number that the learner puts in place of the letter, to see whether two things agree.
 *
 * @param with the number that is tried, where the learner's line does not name it
 * @param first the sum worked out first
 * @param second what it should agree with; a number, or a second sum
 * @param expected what the first should come to, in words: "five", "at most five"
 * @param denied what the trial shows to be false
 * @param stage which sum was asked for
 */
record Trial(
        Optional<Equation> with,
        Expression first,
        Expression second,
        Said expected,
        Statement denied,
        Stage stage) {

    /** Which sum the learner is working out. */
    enum Stage {
        /** The side with the unknown. */
        FIRST,
        /** A smaller part of that side, after a slip. */
        PIECE,
        /** That side once more. */
        FIRST_AGAIN,
        /** The other side, where it has the unknown too. */
        SECOND
    }

    /** Two sums that an equation says are equal, and are not. */
    static Trial ofEquation(Optional<Equation> with, Expression first, Expression second) {
        return new Trial(
                with,
                first,
                second,
                Sayings.of(Exact.value(second)),
                new Equation(first, second),
                Stage.FIRST);
    }

    Trial at(Stage next) {
        return new Trial(with, first, second, expected, denied, next);
    }

    /** Whether there is nothing to work out on the second side. */
    boolean secondIsNumber() {
        return second.equals(Exact.value(second));
    }

    Expression firstValue() {
        return Exact.value(first);
    }

    Expression secondValue() {
        return Exact.value(second);
    }

    /** A smaller part of the first sum, if there is one. */
    Optional<Expression> piece() {
        return Exact.piece(first);
    }

    /** What the sum that was asked for comes to. */
    Expression due() {
        return switch (stage) {
            case FIRST, FIRST_AGAIN -> firstValue();
            case PIECE -> piece().map(Exact::value).orElseGet(this::firstValue);
            case SECOND -> secondValue();
        };
    }

    /** The claim that it does not work out. */
    Claim failure() {
        return new Claim.IsFalse(denied);
    }

    /** The sum asked for, after what is said first. */
    TutorMove ask(TutorMove move) {
        return switch (stage) {
            case FIRST ->
                    with.map(number ->
                                    move.asking(Ask.WHAT_IS_WITH)
                                            .with(Slot.NUMBER, Sayings.of(number)))
                            .orElseGet(() -> move.asking(Ask.WHAT_IS))
                            .with(Slot.CHECK, Sayings.of(first));
            case PIECE ->
                    move.asking(Ask.PIECE_IS).with(Slot.PIECE, Sayings.of(piece().orElse(first)));
            case FIRST_AGAIN -> move.asking(Ask.NOW_ALL).with(Slot.CHECK, Sayings.of(first));
            case SECOND -> move.asking(Ask.OTHER_SIDE).with(Slot.CHECK, Sayings.of(second));
        };
    }

    /** The sum that is being asked for. */
    Expression sum() {
        return switch (stage) {
            case FIRST, FIRST_AGAIN -> first;
            case PIECE -> piece().orElse(first);
            case SECOND -> second;
        };
    }
}
