package vivavoce.maths;

import java.util.Map;

/** A straight line that is not vertical: {@code y = mx + c}. */
record Line(Rational m, Rational c) {

    private static final Letter X = new Letter("x");
    private static final Letter Y = new Letter("y");

    /**
     * The line of an equation in x and y.
     *
     * @throws MathsException when it is no such line
     */
    static Line of(Equation equation) {
        Canonical difference = Equivalence.difference(equation);
        Polynomial polynomial = difference.top();
        Rational up = polynomial.coefficient("y");
        boolean known = Map.of("x", X, "y", Y).keySet().containsAll(polynomial.letters());
        if (!known || polynomial.degree() > 1 || !difference.bottom().isConstant()) {
            throw new MathsException(
                    MathsException.Kind.BEYOND,
                    "I know straight lines in x and y, such as y = 2x + 1, and this is none.");
        }
        if (up.isZero()) {
            throw new MathsException(
                    MathsException.Kind.BEYOND,
                    "That line goes straight up, so it has no gradient.");
        }
        Rational inverse = Rational.of(-1).dividedBy(up);
        return new Line(
                polynomial.coefficient("x").times(inverse),
                polynomial.constantTerm().times(inverse));
    }

    /**
     * The line through two points.
     *
     * @throws MathsException when they are one, or one stands above the other
     */
    static Line through(Point first, Point second) {
        Rational x = Value.of(number(first.x()));
        Rational y = Value.of(number(first.y()));
        Rational right = Value.of(number(second.x())).minus(x);
        Rational up = Value.of(number(second.y())).minus(y);
        if (right.isZero()) {
            throw new MathsException(
                    MathsException.Kind.BEYOND,
                    up.isZero()
                            ? "Those are the same point: give two different ones."
                            : "That line goes straight up: it is x = %s, and has no gradient."
                                    .formatted(x));
        }
        Rational m = up.dividedBy(right);
        return new Line(m, y.minus(m.times(x)));
    }

    private static Expression number(Expression coordinate) {
        if (!coordinate.isNumeric()) {
            throw new MathsException(
                    MathsException.Kind.BEYOND, "I need points whose coordinates are numbers.");
        }
        return coordinate;
    }

    /** The height at a place. */
    Rational at(Rational x) {
        return m.times(x).plus(c);
    }

    Equation equation(Notation notation) {
        Terms right =
                new Terms(java.util.List.of(Term.of(X).times(m), Term.of(c)), notation)
                        .withoutZeros();
        return new Equation(Y, right.inOrder());
    }

    /** The gradient and the intercept as they are put for m and c. */
    Map<String, Expression> letters() {
        return Map.of("m", Expression.of(m), "c", Expression.of(c));
    }
}
