package vivavoce.maths;

import java.util.Optional;

/** Shares an amount in a ratio: what one part is worth, then every share. */
final class ShareSteps implements Route {

    private final Problem.Share problem;
    private final Notation notation;

    ShareSteps(Problem.Share problem) {
        this.problem = problem;
        notation = Notation.of(problem.amount());
    }

    @Override
    public Optional<Step> next(Statement line) {
        Ratio ratio = problem.statement();
        if (line.equals(ratio)) {
            Expression onePart = new Quotient(problem.amount(), new Sum(ratio.parts()));
            return step(
                    Rule.ONE_PART, line, onePart, "Divide the amount by all the parts together.");
        }
        return switch (line) {
            case Expression expression ->
                    new ArithmeticSteps(notation)
                            .next(expression)
                            .or(() -> shared(expression, ratio));
            case Ratio shares -> worked(shares);
            default ->
                    throw new MathsException(
                            MathsException.Kind.BEYOND, "Say what one part is, or every share.");
        };
    }

    private static Optional<Step> shared(Expression onePart, Ratio ratio) {
        Ratio shares =
                new Ratio(
                        ratio.parts().stream()
                                .<Expression>map(part -> Product.of(part, onePart))
                                .toList());
        return step(
                Rule.SHARE,
                onePart,
                shares,
                "One part is %s: take as many as the ratio says.".formatted(Plain.of(onePart)));
    }

    private Optional<Step> worked(Ratio shares) {
        Ratio worth =
                new Ratio(
                        shares.parts().stream()
                                .map(part -> notation.write(Value.of(part)))
                                .toList());
        return shares.equals(worth)
                ? Optional.empty()
                : step(Rule.CALCULATE, shares, worth, "Work out every share.");
    }

    private static Optional<Step> step(Rule rule, Statement now, Statement after, String reason) {
        return Optional.of(new Step(rule, now, after, reason));
    }
}
