package vivavoce.maths;

import static vivavoce.maths.Misconception.MIXED_NUMBER_MULTIPLIED;
import static vivavoce.maths.Misconception.ORDER_IGNORED;
import static vivavoce.maths.Misconception.PERCENT_AS_NUMBER;
import static vivavoce.maths.Misconception.PERCENT_OF_TEN;
import static vivavoce.maths.Misconception.SIGN_OF_A_PRODUCT;
import static vivavoce.maths.Misconception.SUBTRACTED_A_NEGATIVE;

import java.util.ArrayList;
import java.util.List;

/** Mistakes in the order of operations, with signs, and with percentages. */
final class NumberMistakes {

    private NumberMistakes() {}

    static List<Fault<Expression>> in(Expression part) {
        List<Fault<Expression>> faults = new ArrayList<>();
        switch (part) {
            case Sum(var terms) -> sum(terms, faults);
            case Product(var factors) -> product(factors, faults);
            case Percent(var amount) ->
                    faults.add(new Fault<>(PERCENT_OF_TEN, new Quotient(amount, Numeral.of(10))));
            case Mixed mixed -> {
                Expression whole = Expression.of(Rational.of(mixed.whole()));
                Rational fraction = mixed.value().minus(Rational.of(mixed.whole()));
                faults.add(
                        new Fault<>(
                                MIXED_NUMBER_MULTIPLIED,
                                Product.of(whole, Expression.of(fraction))));
            }
            default -> {}
        }
        return faults;
    }

    private static void sum(List<Expression> terms, List<Fault<Expression>> faults) {
        for (int i = 0; i < terms.size(); i++) {
            Expression term = terms.get(i);
            if (term instanceof Negative(Negative(var size))) {
                faults.add(
                        new Fault<>(SUBTRACTED_A_NEGATIVE, replaced(terms, i, new Negative(size))));
            }
            if (i > 0 && isNumeric(terms)) {
                leftToRight(terms, i, faults);
                percentAsNumber(terms, i, faults);
            }
        }
    }

    private static boolean isNumeric(List<Expression> parts) {
        return parts.stream().allMatch(Expression::isNumeric);
    }

    /** {@code 2 + 3 × 4} taken for {@code (2 + 3) × 4}. */
    private static void leftToRight(
            List<Expression> terms, int index, List<Fault<Expression>> faults) {
        Expression term = terms.get(index);
        boolean minus = term instanceof Negative;
        Expression size = term instanceof Negative(var operand) ? operand : term;
        List<Expression> before = new ArrayList<>(terms.subList(0, index));
        Expression worked =
                switch (size) {
                    case Product(var factors) -> {
                        before.add(signed(factors.getFirst(), minus));
                        List<Expression> rest = new ArrayList<>(factors);
                        rest.set(0, new Sum(before));
                        yield new Product(rest);
                    }
                    case Quotient(var top, var bottom) -> {
                        before.add(signed(top, minus));
                        yield new Quotient(new Sum(before), bottom);
                    }
                    default -> size;
                };
        if (!worked.equals(size)) {
            List<Expression> all = new ArrayList<>(List.of(worked));
            all.addAll(terms.subList(index + 1, terms.size()));
            faults.add(new Fault<>(ORDER_IGNORED, all.size() == 1 ? worked : new Sum(all)));
        }
    }

    /** {@code 80 + 15% × 80} taken for {@code 80 + 15}. */
    private static void percentAsNumber(
            List<Expression> terms, int index, List<Fault<Expression>> faults) {
        Expression term = terms.get(index);
        Expression size = term instanceof Negative(var operand) ? operand : term;
        if (size instanceof Product(var factors)
                && factors.getFirst() instanceof Percent(var amount)) {
            Expression instead = signed(amount, term instanceof Negative);
            faults.add(new Fault<>(PERCENT_AS_NUMBER, replaced(terms, index, instead)));
        }
    }

    private static Expression signed(Expression size, boolean minus) {
        return minus ? new Negative(size) : size;
    }

    private static Sum replaced(List<Expression> terms, int index, Expression term) {
        List<Expression> all = new ArrayList<>(terms);
        all.set(index, term);
        return new Sum(all);
    }

    private static void product(List<Expression> factors, List<Fault<Expression>> faults) {
        if (factors.stream().anyMatch(factor -> factor instanceof Negative)) {
            faults.add(new Fault<>(SIGN_OF_A_PRODUCT, new Negative(new Product(factors))));
        }
        if (factors.getFirst() instanceof Percent(var amount)) {
            List<Expression> all = new ArrayList<>(factors);
            all.set(0, amount);
            faults.add(new Fault<>(PERCENT_AS_NUMBER, new Product(all)));
        }
    }
}
