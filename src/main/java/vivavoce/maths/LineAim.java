package vivavoce.maths;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** A straight line is to be found, or its gradient m and intercept c. */
record LineAim(Problem problem, Line line) implements Aim {

    private static final List<Rational> PLACES =
            List.of(Rational.of(-7), Rational.of(5, 3), Rational.of(11), Rational.of(101, 7));

    @Override
    public SortedSet<String> letters() {
        return new TreeSet<>(List.of("c", "m", "x", "y"));
    }

    @Override
    public Standing standing(Statement given) {
        return follows(given) ? Standing.FOLLOWS : Standing.FALSE;
    }

    private boolean follows(Statement given) {
        return switch (given) {
            case Together(var parts) -> parts.stream().allMatch(this::follows);
            case Equation equation -> {
                Equation known = equation.onBothSides(side -> Truth.put(side, line.letters()));
                Polynomial difference = Equivalence.difference(known).top();
                Polynomial whole = Equivalence.difference(line.equation(Notation.FRACTIONS)).top();
                yield difference.isZero() || difference.monic().equals(whole.monic());
            }
            case Point(var x, var y) -> Value.of(y).equals(line.at(Value.of(x)));
            default ->
                    throw new MathsException(
                            MathsException.Kind.BEYOND, "Say what m is, or c, or the equation.");
        };
    }

    @Override
    public boolean agrees(Statement given) {
        return PLACES.stream().allMatch(x -> agrees(given, x));
    }

    /** True on the line, and, where it speaks of x and y, false beside it. */
    private boolean agrees(Statement given, Rational x) {
        if (given instanceof Together(var parts)) {
            return parts.stream().allMatch(part -> agrees(part, x));
        }
        if (!(given instanceof Equation equation)) {
            return true;
        }
        Equation known = equation.onBothSides(side -> Truth.put(side, line.letters()));
        boolean beside = Truth.at(known, place(x, line.at(x).plus(Rational.ONE)));
        return Truth.at(known, place(x, line.at(x))) && (known.letters().isEmpty() || !beside);
    }

    private static Map<String, Expression> place(Rational x, Rational y) {
        return Map.of("x", Expression.of(x), "y", Expression.of(y));
    }

    @Override
    public boolean isReached(Statement given) {
        return switch (given) {
            case Together(var parts) ->
                    problem instanceof Problem.GradientAndIntercept
                            && parts.stream().allMatch(p -> p instanceof Equation e && e.isSolved())
                            && given.letters().equals(new TreeSet<>(List.of("c", "m")));
            case Equation(Letter(var name), var right) ->
                    problem instanceof Problem.LineThrough
                            && name.equals("y")
                            && !right.letters().contains("c")
                            && Distance.of(new Problem.Rewrite(Goal.SIMPLIFY, right)) == 0;
            default -> false;
        };
    }

    @Override
    public int distance(Statement given) {
        return Distance.of(problem, given);
    }
}
