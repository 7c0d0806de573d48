package vivavoce.maths;

import static vivavoce.maths.Misconception.GRADIENT_AND_INTERCEPT_SWAPPED;
import static vivavoce.maths.Misconception.GRADIENT_ORDER_MIXED;
import static vivavoce.maths.Misconception.GRADIENT_UPSIDE_DOWN;
import static vivavoce.maths.Misconception.SUBJECT_NOT_ALONE;

import java.util.ArrayList;
import java.util.List;

/** Mistakes with gradients and intercepts. */
final class LineMistakes {

    private static final Letter M = new Letter("m");
    private static final Letter C = new Letter("c");

    private final List<Fault<Statement>> faults = new ArrayList<>();

    private LineMistakes() {}

    static List<Fault<Statement>> of(Problem.LineThrough problem) {
        Line line = Line.through(problem.first(), problem.second());
        LineMistakes mistakes = new LineMistakes();
        mistakes.gradient(GRADIENT_ORDER_MIXED, line.m().negated(), problem.first());
        if (!line.m().isZero()) {
            Rational inverse = Rational.ONE.dividedBy(line.m());
            mistakes.gradient(GRADIENT_UPSIDE_DOWN, inverse, problem.first());
            mistakes.gradient(GRADIENT_UPSIDE_DOWN, inverse.negated(), problem.first());
        }
        mistakes.swapped(line);
        return mistakes.faults;
    }

    static List<Fault<Statement>> of(Problem.GradientAndIntercept problem) {
        Line line = Line.of(problem.statement());
        LineMistakes mistakes = new LineMistakes();
        mistakes.swapped(line);
        Rational up = Equivalence.difference(problem.statement()).top().coefficient("y");
        if (!up.abs().isOne()) {
            mistakes.both(SUBJECT_NOT_ALONE, line.m().times(up), line.c().times(up));
            mistakes.both(SUBJECT_NOT_ALONE, line.m(), line.c().times(up));
            mistakes.both(SUBJECT_NOT_ALONE, line.m().times(up), line.c());
        }
        mistakes.both(Misconception.SIGN_LOST_WHEN_MOVING, line.m().negated(), line.c());
        mistakes.both(Misconception.SIGN_LOST_WHEN_MOVING, line.m(), line.c().negated());
        return mistakes.faults;
    }

    private void swapped(Line line) {
        if (!line.m().equals(line.c())) {
            both(GRADIENT_AND_INTERCEPT_SWAPPED, line.c(), line.m());
        }
    }

    /** A wrong gradient, and the line through the point with it. */
    private void gradient(Misconception what, Rational m, Point point) {
        Rational c = Value.of(point.y()).minus(m.times(Value.of(point.x())));
        add(what, new Equation(M, Expression.of(m)));
        add(what, new Line(m, c).equation(Notation.FRACTIONS));
    }

    private void both(Misconception what, Rational m, Rational c) {
        Equation slope = new Equation(M, Expression.of(m));
        Equation height = new Equation(C, Expression.of(c));
        add(what, slope);
        add(what, height);
        add(what, Together.of(slope, height));
        add(what, new Line(m, c).equation(Notation.FRACTIONS));
    }

    private void add(Misconception what, Statement line) {
        faults.add(new Fault<>(what, line));
    }
}
