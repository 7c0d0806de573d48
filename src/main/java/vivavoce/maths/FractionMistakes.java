package vivavoce.maths;

import static vivavoce.maths.Misconception.ADDED_DENOMINATORS;
import static vivavoce.maths.Misconception.CANCELLED_A_TERM;
import static vivavoce.maths.Misconception.DIVISION_NOT_INVERTED;
import static vivavoce.maths.Misconception.FIRST_FRACTION_INVERTED;
import static vivavoce.maths.Misconception.MULTIPLIED_TOP_AND_BOTTOM;
import static vivavoce.maths.Misconception.TOPS_NOT_SCALED;

import java.util.ArrayList;
import java.util.List;

/** Mistakes with fractions, of numbers or with letters. */
final class FractionMistakes {

    private FractionMistakes() {}

    static List<Fault<Expression>> in(Expression part) {
        List<Fault<Expression>> faults = new ArrayList<>();
        switch (part) {
            case Sum(var terms) -> sum(terms, faults);
            case Quotient(var top, var bottom) -> quotient(top, bottom, faults);
            case Product(var factors) -> product(factors, faults);
            default -> {}
        }
        return faults;
    }

    /** {@code 1/2 + 1/3} taken for {@code 2/5}, or for {@code 2/6}. */
    private static void sum(List<Expression> terms, List<Fault<Expression>> faults) {
        List<Expression> tops = new ArrayList<>();
        List<Expression> bottoms = new ArrayList<>();
        boolean fraction = false;
        for (Expression term : terms) {
            boolean minus = term instanceof Negative;
            Expression size = term instanceof Negative(var operand) ? operand : term;
            fraction |= size instanceof Quotient;
            Quotient written =
                    size instanceof Quotient quotient
                            ? quotient
                            : new Quotient(size, Numeral.of(1));
            tops.add(minus ? new Negative(written.top()) : written.top());
            bottoms.add(written.bottom());
        }
        if (!fraction) {
            return;
        }
        Sum top = new Sum(tops);
        faults.add(new Fault<>(ADDED_DENOMINATORS, new Quotient(top, new Sum(bottoms))));
        if (bottoms.stream().allMatch(Expression::isNumeric)) {
            List<Expression> signed = new ArrayList<>();
            for (int i = 0; i < terms.size(); i++) {
                signed.add(
                        terms.get(i) instanceof Negative
                                ? new Negative(bottoms.get(i))
                                : bottoms.get(i));
            }
            if (!Simplest.isZero(new Sum(signed))) {
                faults.add(new Fault<>(ADDED_DENOMINATORS, new Quotient(top, new Sum(signed))));
            }
        }
        faults.add(new Fault<>(TOPS_NOT_SCALED, new Quotient(top, new Product(bottoms))));
        bottoms.forEach(
                bottom -> faults.add(new Fault<>(TOPS_NOT_SCALED, new Quotient(top, bottom))));
    }

    private static void quotient(
            Expression top, Expression bottom, List<Fault<Expression>> faults) {
        if (top instanceof Quotient(var a, var b) && bottom instanceof Quotient) {
            faults.add(new Fault<>(DIVISION_NOT_INVERTED, Product.of(top, bottom)));
            faults.add(
                    new Fault<>(FIRST_FRACTION_INVERTED, Product.of(new Quotient(b, a), bottom)));
        }
        if (top instanceof Sum(var terms)) {
            for (int i = 0; i < terms.size(); i++) {
                cancelledTerm(terms, i, bottom, faults);
            }
        }
    }

    /** {@code (x + 3)/3} taken for {@code x}, or {@code (2x + 3)/2} for {@code x + 3}. */
    private static void cancelledTerm(
            List<Expression> terms, int index, Expression bottom, List<Fault<Expression>> faults) {
        List<Expression> divided = new ArrayList<>(terms);
        divided.set(index, new Quotient(terms.get(index), bottom));
        faults.add(new Fault<>(CANCELLED_A_TERM, new Sum(divided)));
        if (Equivalence.same(terms.get(index), bottom)) {
            divided.remove(index);
            faults.add(
                    new Fault<>(
                            CANCELLED_A_TERM,
                            divided.size() == 1 ? divided.getFirst() : new Sum(divided)));
        }
    }

    /** {@code 3 × 2/5} taken for {@code 6/15}. */
    private static void product(List<Expression> factors, List<Fault<Expression>> faults) {
        if (factors.size() == 2
                && factors.getFirst() instanceof Numeral whole
                && factors.get(1) instanceof Quotient(var top, var bottom)) {
            faults.add(
                    new Fault<>(
                            MULTIPLIED_TOP_AND_BOTTOM,
                            new Quotient(Product.of(whole, top), Product.of(whole, bottom))));
        }
    }
}
