package vivavoce.tutor;

import vivavoce.maths.Equation;
import vivavoce.maths.Expression;

/**
 * A number that the learner is trying in the equation, side by side.
 *
 * @param problem the equation
 * @param number in place of the unknown
 * @param stage which sum was asked for
 */
record Trial(Equation problem, Expression number, Stage stage) {

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

    Trial at(Stage next) {
        return new Trial(problem, number, next);
    }

    Sides sides() {
        return Sides.of(problem, number);
    }

    /** What the sum that was asked for comes to. */
    Expression due() {
        Sides sides = sides();
        return switch (stage) {
            case FIRST, FIRST_AGAIN -> sides.firstValue();
            case PIECE -> sides.pieceValue();
            case SECOND -> sides.secondValue();
        };
    }

    /** The sum asked for, after what is said first. */
    TutorMove ask(TutorMove move) {
        Sides sides = sides();
        return switch (stage) {
            case FIRST -> move.asking(Ask.WHAT_IS).with(Slot.CHECK, Sayings.of(sides.firstSum()));
            case PIECE ->
                    move.asking(Ask.PIECE_IS)
                            .with(Slot.PIECE, Sayings.of(sides.piece().orElse(sides.firstSum())));
            case FIRST_AGAIN ->
                    move.asking(Ask.NOW_ALL).with(Slot.CHECK, Sayings.of(sides.firstSum()));
            case SECOND ->
                    move.asking(Ask.OTHER_SIDE).with(Slot.CHECK, Sayings.of(sides.secondSum()));
        };
    }
}
