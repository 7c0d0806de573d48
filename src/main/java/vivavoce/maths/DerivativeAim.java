package vivavoce.maths;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The derivative of a polynomial is to be found. */
record DerivativeAim(Problem.Differentiate problem) implements Aim {

    private static final List<Rational> PLACES =
            List.of(Rational.of(-3), Rational.of(2, 3), Rational.of(5), Rational.of(17, 4));

    private String letter() {
        return DerivativeSteps.letter(problem.statement());
    }

    @Override
    public SortedSet<String> letters() {
        return new TreeSet<>(List.of(letter(), Derivative.of(letter()).name()));
    }

    @Override
    public Standing standing(Statement line) {
        return isDerivative(line) || isProblem(line) ? Standing.FOLLOWS : Standing.FALSE;
    }

    private boolean isProblem(Statement line) {
        return line instanceof Expression && Equivalence.same(line, problem.statement());
    }

    /** The expression that is said to be the derivative. */
    private Expression said(Statement line) {
        return switch (line) {
            case Expression expression -> expression;
            case Equation(Letter name, var right) when name.equals(Derivative.of(letter())) ->
                    right;
            default ->
                    throw new MathsException(
                            MathsException.Kind.BEYOND, "Say what the derivative is.");
        };
    }

    private boolean isDerivative(Statement line) {
        Polynomial polynomial = Canonical.of(problem.statement()).top();
        Canonical derivative =
                Canonical.of(Numeral.of(0))
                        .plus(new Canonical(Derivative.of(polynomial, letter()), Polynomial.ONE));
        return Canonical.of(said(line)).same(derivative);
    }

    @Override
    public boolean agrees(Statement line) {
        return PLACES.stream().allMatch(place -> agrees(line, place));
    }

    private boolean agrees(Statement line, Rational place) {
        Dual known = Dual.of(problem.statement(), place);
        Rational value = Dual.of(said(line), place).value();
        return value.equals(known.slope())
                || (line instanceof Expression && value.equals(known.value()));
    }

    @Override
    public boolean isReached(Statement line) {
        return isDerivative(line)
                && Distance.of(new Problem.Rewrite(Goal.SIMPLIFY, said(line))) == 0;
    }

    @Override
    public int distance(Statement line) {
        return line instanceof Expression && isDerivative(line)
                ? Distance.of(new Problem.Rewrite(Goal.SIMPLIFY, said(line)))
                : Distance.of(problem, line);
    }
}
