package vivavoce.maths;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Differentiates a polynomial term by term, its brackets opened first. */
final class DerivativeSteps implements Route {

    private final Notation notation;
    private final String letter;

    DerivativeSteps(Problem.Differentiate problem) {
        notation = Notation.of(problem.statement());
        letter = letter(problem.statement());
    }

    /**
     * The letter to differentiate by.
     *
     * @throws MathsException when there is more than one, a letter is divided by, or a root does
     *     not come out
     */
    static String letter(Expression expression) {
        if (hasRoot(expression)) {
            throw new MathsException(
                    MathsException.Kind.BEYOND,
                    "I differentiate polynomials without roots, and this has one.");
        }
        if (expression.letters().size() > 1 || LinearEquation.dividesByLetter(expression)) {
            throw new MathsException(
                    MathsException.Kind.BEYOND,
                    "I differentiate polynomials in one letter, and this is something else.");
        }
        return expression.isNumeric() ? "x" : expression.letters().first();
    }

    private static boolean hasRoot(Expression expression) {
        boolean isRoot =
                expression instanceof Root
                        && (!expression.isNumeric() || SurdSteps.has(expression));
        return isRoot || expression.parts().stream().anyMatch(DerivativeSteps::hasRoot);
    }

    @Override
    public Optional<Step> next(Statement line) {
        return switch (line) {
            case Expression expression -> polynomial(expression);
            case Equation(Letter name, var right) when name.equals(Derivative.of(letter)) ->
                    new ExpressionSteps(notation)
                            .next(right)
                            .map(step ->
                                    new Step(
                                            step.rule(),
                                            line,
                                            new Equation(name, (Expression) step.after()),
                                            step.reason()));
            default ->
                    throw new MathsException(
                            MathsException.Kind.BEYOND, "Say what the derivative is.");
        };
    }

    private Optional<Step> polynomial(Expression now) {
        Optional<Step> tidied = new ExpressionSteps(notation).next(now);
        if (tidied.isPresent() && !now.isNumeric()) {
            return tidied;
        }
        List<Expression> terms = new ArrayList<>();
        for (Term term : Terms.of(now, notation).list()) {
            terms.add(derivative(term));
        }
        terms.removeIf(Numeral.of(0)::equals);
        Expression sum =
                switch (terms.size()) {
                    case 0 -> Numeral.of(0);
                    case 1 -> terms.getFirst();
                    default -> new Sum(terms);
                };
        return Optional.of(
                new Step(
                        Rule.DIFFERENTIATE,
                        now,
                        new Equation(Derivative.of(letter), sum),
                        "Multiply each term by its power, and make the power one less; a number"
                                + " alone goes."));
    }

    /** {@code 2 × 3x} for {@code 3x^2}: the power comes to the front. */
    private Expression derivative(Term term) {
        if (term.isNumber()) {
            return Numeral.of(0);
        }
        int power = term.bases().values().iterator().next();
        Rational size = term.number().abs();
        Expression less = Term.of(new Letter(letter)).power(power - 1).written(notation);
        List<Expression> factors = new ArrayList<>();
        if (power > 1) {
            factors.add(Numeral.of(power));
        }
        if (!size.isOne() || power == 1) {
            factors.add(notation.write(size));
        }
        if (power > 1) {
            factors.add(less);
        }
        Expression product = factors.size() == 1 ? factors.getFirst() : new Product(factors);
        return term.number().signum() < 0 ? new Negative(product) : product;
    }
}
