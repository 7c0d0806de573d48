package vivavoce.tutor;

import vivavoce.guard.Claim;
import vivavoce.guard.Truth;
import vivavoce.maths.Equation;
import vivavoce.maths.Expression;
import vivavoce.maths.Inequality;
import vivavoce.maths.Letter;
import vivavoce.maths.MathsException;
import vivavoce.maths.Rational;
import vivavoce.maths.Statement;
import vivavoce.maths.Together;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the numbers that let a learner see for themselves that a line does not fit. */
final class Trials {

    /** Easy numbers to work with, the easiest first. */
    private static final List<Expression> EASY =
            Stream.of(2, 3, 1, 5, 10, 0, 4, 6, -1, -2, 8, 20, -10)
                    .map(n -> Expression.of(Rational.of(n)))
                    .toList();

    private Trials() {}

    /** A trial that a wrong line fails; empty where there is no easy one. */
    static Optional<Trial> of(Work work, Statement line) {
        try {
            return Optional.of(line)
                    .flatMap(wrong -> find(work, wrong))
                    .filter(trial -> trial.failure().truth() == Truth.TRUE && isEasy(trial));
        } catch (MathsException | IllegalArgumentException beyond) {
            return Optional.empty();
        }
    }

    private static Optional<Trial> find(Work work, Statement line) {
        Statement problem = work.problem().statement();
        return switch (line) {
            case Equation equation when values(equation).size() == 1 ->
                    inProblem(problem, values(equation));
            case Together together -> inProblem(problem, values(together));
            case Inequality theirs when problem instanceof Inequality ours -> inRange(ours, theirs);
            case Expression theirs when work.current() instanceof Expression ours ->
                    inBoth(ours, theirs);
            default -> Optional.empty();
        };
    }

    /** The learner's numbers in the problem; in the equation that they do not fit. */
    private static Optional<Trial> inProblem(Statement problem, Map<String, Expression> values) {
        return switch (problem) {
            case Equation equation when values.keySet().equals(problem.letters()) ->
                    Optional.of(sides(equation, values));
            case Together(var parts) when values.keySet().equals(problem.letters()) ->
                    parts.stream()
                            .flatMap(part -> inProblem(part, values).stream())
                            .filter(trial -> trial.failure().truth() == Truth.TRUE)
                            .findFirst();
            default -> Optional.empty();
        };
    }

    /** Both sides of an equation with numbers in place of its letters; a bare number second. */
    static Trial sides(Equation equation, Map<String, Expression> values) {
        boolean numberFirst = equation.left().isNumeric();
        Expression first = numberFirst ? equation.right() : equation.left();
        Expression second = numberFirst ? equation.left() : equation.right();
        return Trial.ofEquation(Optional.empty(), put(first, values), put(second, values));
    }

    /** A number that the learner allows and the problem does not. */
    private static Optional<Trial> inRange(Inequality ours, Inequality theirs) {
        String letter = ours.letters().first();
        return EASY.stream()
                .filter(number -> holds(theirs, letter, number) && !holds(ours, letter, number))
                .findFirst()
                .map(number -> {
                    Map<String, Expression> at = Map.of(letter, number);
                    Inequality side = ours.left().isNumeric() ? ours.swapped() : ours;
                    Expression second = put(side.right(), at);
                    return new Trial(
                            Optional.of(new Equation(new Letter(letter), number)),
                            put(side.left(), at),
                            second,
                            Sayings.bound(side.relation(), Exact.value(second)),
                            new Inequality(put(side.left(), at), side.relation(), second),
                            Trial.Stage.FIRST);
                });
    }

    private static boolean holds(Inequality inequality, String letter, Expression number) {
        Map<String, Expression> at = Map.of(letter, number);
        Statement put =
                new Inequality(
                        put(inequality.left(), at),
                        inequality.relation(),
                        put(inequality.right(), at));
        return new Claim.IsFalse(put).truth() == Truth.FALSE;
    }

    /** The same number in the line before and in the learner's. */
    private static Optional<Trial> inBoth(Expression ours, Expression theirs) {
        if (ours.letters().size() != 1 || !ours.letters().containsAll(theirs.letters())) {
            return Optional.empty();
        }
        String letter = ours.letters().first();
        return EASY.stream()
                .map(number -> {
                    Map<String, Expression> at = Map.of(letter, number);
                    return Trial.ofEquation(
                            Optional.of(new Equation(new Letter(letter), number)),
                            put(ours, at),
                            put(theirs, at));
                })
                .filter(trial -> trial.failure().truth() == Truth.TRUE)
                .findFirst();
    }

    /** The number of each letter that a line gives: of {@code x = 3, y = 2} two. */
    static Map<String, Expression> values(Statement line) {
        Map<String, Expression> values = new HashMap<>();
        List<Statement> parts = line instanceof Together(var several) ? several : List.of(line);
        for (Statement part : parts) {
            if (part instanceof Equation(Letter(var name), var value) && value.isNumeric()) {
                values.put(name, value);
            } else if (part instanceof Equation(var value, Letter(var name)) && value.isNumeric()) {
                values.put(name, value);
            }
        }
        return values;
    }

    private static Expression put(Expression side, Map<String, Expression> values) {
        if (side instanceof Letter(var name)) {
            Expression value = values.get(name);
            return value == null ? side : value;
        }
        return side.map(part -> put(part, values));
    }

    /** Whether a learner can work it out in the head. */
    private static boolean isEasy(Trial trial) {
        return trial.firstValue().toString().length() < 7
                && trial.secondValue().toString().length() < 7;
    }
}
