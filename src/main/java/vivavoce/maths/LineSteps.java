package vivavoce.maths;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds a straight line, or its gradient and intercept. */
final class LineSteps implements Route {

    private static final Letter M = new Letter("m");
    private static final Letter C = new Letter("c");

    private final Problem problem;
    private final Line line;
    private final Notation notation;

    LineSteps(Problem problem, Line line) {
        this.problem = problem;
        this.line = line;
        notation = Notation.of(problem.statement());
    }

    @Override
    public Optional<Step> next(Statement now) {
        return switch (now) {
            case Together(var parts) when parts.getFirst() instanceof Point -> gradient(now);
            case Together _ -> Optional.empty();
            case Equation equation -> equation(equation);
            default ->
                    throw new MathsException(
                            MathsException.Kind.BEYOND, "Say what m is, or c, or the equation.");
        };
    }

    private Optional<Step> gradient(Statement now) {
        if (!(problem instanceof Problem.LineThrough(var first, var second))) {
            return Optional.empty();
        }
        Expression up = Sum.of(second.y(), negative(first.y()));
        Expression right = Sum.of(second.x(), negative(first.x()));
        return step(
                Rule.GRADIENT,
                now,
                new Equation(M, new Quotient(up, right)),
                "The gradient is how far it goes up, divided by how far it goes right.");
    }

    private static Expression negative(Expression number) {
        return number instanceof Negative(var size) ? size : new Negative(number);
    }

    private Optional<Step> equation(Equation now) {
        Set<String> letters = now.letters();
        if (letters.equals(Set.of("m"))) {
            return solved(now, M).or(() -> withGradient(now));
        }
        if (letters.equals(Set.of("c"))) {
            return solved(now, C).or(() -> finished(now));
        }
        if (letters.contains("c")) {
            return throughPoint(now);
        }
        return problem instanceof Problem.GradientAndIntercept
                ? rearranged(now).or(() -> readOff(now))
                : rearranged(now);
    }

    private Optional<Step> solved(Equation now, Letter letter) {
        if (now.left().equals(letter) && now.right().isNumeric()) {
            return new ArithmeticSteps(notation)
                    .next(now.right())
                    .map(step ->
                            new Step(
                                    step.rule(),
                                    now,
                                    new Equation(letter, (Expression) step.after()),
                                    step.reason()));
        }
        return new LinearSolver(now, notation).next(now);
    }

    private Optional<Step> withGradient(Equation now) {
        Term slope = Term.of(new Letter("x")).times(line.m());
        Terms right = new Terms(List.of(slope, Term.of(C)), notation).withoutZeros();
        return step(
                Rule.SUBSTITUTE,
                now,
                new Equation(new Letter("y"), right.inOrder()),
                "Put the gradient into y = mx + c.");
    }

    private Optional<Step> throughPoint(Equation now) {
        if (!(problem instanceof Problem.LineThrough(var first, var second))) {
            return Optional.empty();
        }
        Map<String, Expression> place = Map.of("x", first.x(), "y", first.y());
        return step(
                Rule.SUBSTITUTE,
                now,
                now.onBothSides(side -> Truth.put(side, place)),
                "The line goes through %s: put its coordinates in.".formatted(Plain.of(first)));
    }

    private Optional<Step> finished(Equation now) {
        return step(Rule.SUBSTITUTE, now, line.equation(notation), "Put m and c into y = mx + c.");
    }

    /** Towards {@code y = mx + c}. */
    private Optional<Step> rearranged(Equation now) {
        Equation wanted = line.equation(notation);
        if (now.equals(wanted)) {
            return Optional.empty();
        }
        Polynomial difference = Equivalence.difference(now).top();
        Rational up = difference.coefficient("y");
        Equation alone =
                new Equation(
                        Term.of(new Letter("y")).times(up).written(notation),
                        Terms.of(wanted.right(), notation).times(up).inOrder());
        boolean last = up.isOne() || now.equals(alone);
        return last
                ? step(
                        now.equals(alone) ? Rule.DIVIDE_BOTH_SIDES : Rule.MAKE_SUBJECT,
                        now,
                        wanted,
                        now.equals(alone)
                                ? "Divide both sides by %s.".formatted(up)
                                : "Make y the subject.")
                : step(
                        Rule.COLLECT_ON_ONE_SIDE,
                        now,
                        alone,
                        "Bring the term with y to the left, and everything else to the right.");
    }

    private Optional<Step> readOff(Equation now) {
        return step(
                Rule.READ_OFF,
                now,
                Together.of(
                        new Equation(M, notation.write(line.m())),
                        new Equation(C, notation.write(line.c()))),
                "The number before x is the gradient m, and the number alone is the intercept c.");
    }

    private static Optional<Step> step(Rule rule, Statement now, Statement after, String reason) {
        return Optional.of(new Step(rule, now, after, reason));
    }
}
