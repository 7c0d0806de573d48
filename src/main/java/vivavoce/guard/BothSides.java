package vivavoce.guard;

import vivavoce.maths.Equation;
import vivavoce.maths.Expression;
import vivavoce.maths.Negative;
import vivavoce.maths.Product;
import vivavoce.maths.Quotient;
import vivavoce.maths.Sum;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;

/**
 * Something said to be done to both sides: "subtracting one from both sides".
 *
 * @param doing what it makes of a side and the operand
 */
record BothSides(BinaryOperator<Expression> doing, Expression operand) {

    private record Verb(Pattern words, BinaryOperator<Expression> doing) {}

    private static final List<Verb> VERBS =
            List.of(
                    verb(
                            "subtract|tak|took|minus",
                            (side, n) -> new Sum(List.of(side, new Negative(n)))),
                    verb("add|plus", (side, n) -> new Sum(List.of(side, n))),
                    verb("divid", Quotient::new),
                    verb("multipl|times", (side, n) -> new Product(List.of(side, n))));

    /**
     * @param words before the operand
     */
    static Optional<BothSides> of(String words, Expression operand) {
        return VERBS.stream()
                .filter(verb -> verb.words().matcher(words).find())
                .findFirst()
                .map(verb -> new BothSides(verb.doing(), operand));
    }

    /** Whether it makes one line of the other. */
    boolean leads(Equation from, Equation to) {
        return same(from.left(), to.left()) && same(from.right(), to.right());
    }

    private boolean same(Expression before, Expression after) {
        return Worth.same(doing.apply(before, operand), after) == Truth.TRUE;
    }

    private static Verb verb(String words, BinaryOperator<Expression> doing) {
        return new Verb(Pattern.compile("\\b(?:" + words + ")"), doing);
    }
}
