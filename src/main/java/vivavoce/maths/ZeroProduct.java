package vivavoce.maths;

import java.util.List;
import java.util.Optional;

/** A product that is zero has a factor that is zero: {@code (x - 2)(x + 3) = 0}. */
final class ZeroProduct {

    /** The step, where one side is a product of linear factors and the other zero. */
    Optional<Step> next(Equation now) {
        if (now.right() instanceof Sum || !Simplest.isZero(now.right())) {
            return Optional.empty();
        }
        Term product = Term.of(now.left());
        List<Expression> factors = List.copyOf(product.bases().keySet());
        boolean linear =
                factors.stream().allMatch(factor -> Canonical.of(factor).top().degree() == 1);
        int powers = product.bases().values().stream().mapToInt(power -> power).sum();
        if (!linear || powers < 2) {
            return Optional.empty();
        }
        List<Statement> choices =
                factors.stream()
                        .<Statement>map(factor -> new Equation(factor, Numeral.of(0)))
                        .toList();
        return Optional.of(
                choices.size() == 1
                        ? new Step(
                                Rule.ZERO_PRODUCT,
                                now,
                                choices.getFirst(),
                                "A power is zero only where what is multiplied is zero.")
                        : new Step(
                                Rule.ZERO_PRODUCT,
                                now,
                                new Alternatives(choices),
                                "A product is zero only where one of its factors is zero."));
    }
}
