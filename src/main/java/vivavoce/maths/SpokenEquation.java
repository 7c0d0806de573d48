package vivavoce.maths;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds the equation, the inequality, or the choice of them that is said among other words. */
final class SpokenEquation {

    /** Slots that a side may have; and how many signs are tried, from the last. */
    private static final int LONGEST_SIDE = 30;

    private static final int MOST_SIGNS = 6;

    private SpokenEquation() {}

    /** The last one, its sides as long as they can be. */
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
                .anyMatch(tokens -> tokens.stream().anyMatch(SpokenEquation::compares));
    }

    private static boolean compares(Token token) {
        return switch (token.kind()) {
            case EQUALS, LESS, AT_MOST, GREATER, AT_LEAST -> true;
            default -> false;
        };
    }

    private static Optional<Statement> around(List<Slot> slots, int sign) {
        OptionalInt left = startOfSide(slots, sign);
        if (left.isPresent()) {
            return longest(slots, left.getAsInt(), sign + 1);
        }
        boolean question =
                sign + 2 < slots.size() && slots.get(sign + 1).kind() == Token.Kind.LETTER;
        return question
                ? equation(
                        expression(slots.subList(sign + 1, sign + 2)), startingAt(slots, sign + 2))
                : Optional.empty();
    }

    /** The longest statement, and no mere expression, that starts at a slot. */
    private static Optional<Statement> longest(List<Slot> slots, int start, int after) {
        for (int to = endOfMaths(slots, after); to > after; to--) {
            Optional<Statement> found =
                    SpokenReadings.of(slots.subList(start, to)).stream()
                            .filter(statement -> !(statement instanceof Expression))
                            .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
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

    private static OptionalInt startOfSide(List<Slot> slots, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST_SIDE && slots.get(start - 1).isMaths()) {
            start--;
        }
        for (int from = start; from < end; from++) {
            if (expression(slots.subList(from, end)).isPresent()) {
                return OptionalInt.of(from);
            }
        }
        return OptionalInt.empty();
    }

    private static Optional<Expression> startingAt(List<Slot> slots, int start) {
        for (int to = endOfMaths(slots, start); to > start; to--) {
            Optional<Expression> side = expression(slots.subList(start, to));
            if (side.isPresent()) {
                return side;
            }
        }
        return Optional.empty();
    }

    private static int endOfMaths(List<Slot> slots, int start) {
        int end = start;
        while (end < slots.size() && end - start < LONGEST_SIDE && slots.get(end).isMaths()) {
            end++;
        }
        return end;
    }

    private static Optional<Expression> expression(List<Slot> slots) {
        return SpokenReadings.of(slots).stream()
                .filter(statement -> statement instanceof Expression)
                .map(statement -> (Expression) statement)
                .findFirst();
    }
}
