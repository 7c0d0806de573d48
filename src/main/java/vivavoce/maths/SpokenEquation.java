package vivavoce.maths;

import java.util.List;
import java.util.Optional;

/** Finds the equation that is said among other words. */
final class SpokenEquation {

    /** Slots that a side may have; and how many equals signs are tried, from the last. */
    private static final int LONGEST_SIDE = 30;

    private static final int MOST_SIGNS = 6;

    private SpokenEquation() {}

    /** The last equation, its sides as long as they can be. */
    static Optional<Statement> lastIn(List<Slot> slots) {
        int tried = 0;
        for (int i = slots.size() - 1; i >= 0 && tried < MOST_SIGNS; i--) {
            if (says(slots.get(i))) {
                tried++;
                Optional<Statement> equation = around(slots, i).or(() -> typed(slots));
                if (equation.isPresent()) {
                    return equation;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean says(Slot slot) {
        return slot.readings().stream()
                .anyMatch(tokens -> tokens.stream().anyMatch(t -> t.is(Token.Kind.EQUALS)));
    }

    private static Optional<Statement> around(List<Slot> slots, int equals) {
        Optional<Expression> left = endingAt(slots, equals);
        if (left.isPresent()) {
            return equation(left, startingAt(slots, equals + 1));
        }
        boolean question =
                equals + 2 < slots.size() && slots.get(equals + 1).kind() == Token.Kind.LETTER;
        return question
                ? equation(
                        expression(slots.subList(equals + 1, equals + 2)),
                        startingAt(slots, equals + 2))
                : Optional.empty();
    }

    /** A slot that is a whole equation: "x=1". */
    private static Optional<Statement> typed(List<Slot> slots) {
        return slots.stream()
                .filter(slot -> says(slot) && slot.end() == slot.start() + 1)
                .flatMap(slot -> SpokenReadings.of(List.of(slot)).stream())
                .filter(statement -> statement instanceof Equation)
                .findFirst();
    }

    private static Optional<Statement> equation(
            Optional<Expression> left, Optional<Expression> right) {
        return left.flatMap(one -> right.map(other -> new Equation(one, other)));
    }

    private static Optional<Expression> endingAt(List<Slot> slots, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST_SIDE && slots.get(start - 1).isMaths()) {
            start--;
        }
        for (int from = start; from < end; from++) {
            Optional<Expression> side = expression(slots.subList(from, end));
            if (side.isPresent()) {
                return side;
            }
        }
        return Optional.empty();
    }

    private static Optional<Expression> startingAt(List<Slot> slots, int start) {
        int end = start;
        while (end < slots.size() && end - start < LONGEST_SIDE && slots.get(end).isMaths()) {
            end++;
        }
        for (int to = end; to > start; to--) {
            Optional<Expression> side = expression(slots.subList(start, to));
            if (side.isPresent()) {
                return side;
            }
        }
        return Optional.empty();
    }

    private static Optional<Expression> expression(List<Slot> slots) {
        return SpokenReadings.of(slots).stream()
                .filter(statement -> statement instanceof Expression)
                .map(statement -> (Expression) statement)
                .findFirst();
    }
}
