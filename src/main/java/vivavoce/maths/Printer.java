package vivavoce.maths;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes statements so that reading them back gives the same statement. Decides where brackets are
 * needed; each notation says what the signs look or sound like.
 */
abstract class Printer {

    static final int WHOLE = 0;
    static final int SUM = 10;
    static final int NEGATIVE = 15;
    static final int PRODUCT = 20;
    static final int QUOTIENT = 21;
    static final int FACTOR = 30;
    static final int POWER = 40;
    static final int COMPACT = 45;
    static final int ATOM = 50;

    final String print(Statement statement) {
        return switch (statement) {
            case Equation(var left, var right) -> group(left) + equalsSign() + group(right);
            case Inequality(var left, var relation, var right) ->
                    group(left) + relation(relation) + group(right);
            case Together(var parts) -> joined(parts, and());
            case Alternatives(var parts) -> joined(parts, or());
            case Ratio(var parts) -> joined(parts, to());
            case Point(var x, var y) -> point(group(x), group(y));
            case Expression expression -> group(expression);
        };
    }

    private String joined(List<? extends Statement> parts, String sign) {
        return parts.stream().map(this::print).collect(Collectors.joining(sign));
    }

    abstract String equalsSign();

    abstract String relation(Relation relation);

    /** Between statements that hold together. */
    abstract String and();

    /** Between alternatives. */
    abstract String or();

    /** Between the parts of a ratio. */
    abstract String to();

    abstract String point(String x, String y);

    abstract String plus();

    abstract String minus();

    abstract String negative();

    abstract String number(Rational value);

    abstract String mixed(Mixed mixed);

    abstract String letter(String name);

    /** What stands between two factors. */
    abstract String between(Expression factor, Expression nextFactor, String nextText);

    abstract String quotient(Quotient quotient, boolean last);

    abstract String power(String base, int exponent);

    abstract String root(Root root, boolean last);

    abstract String percent();

    abstract String bracket(Expression inside, boolean last);

    /** How tightly a fraction holds together. */
    abstract int bindingOf(Quotient quotient);

    /** A side of an equation, or what stands alone inside a bracket. */
    String group(Expression expression) {
        return write(expression, WHOLE, true);
    }

    /** An operand right after a sign; a notation may leave out brackets that others need. */
    String operand(Expression expression, int binding, boolean last) {
        return write(expression, binding, last);
    }

    /**
     * An expression, in brackets where it binds less tightly than it must.
     *
     * @param last whether nothing follows it in its group
     */
    final String write(Expression expression, int binding, boolean last) {
        return bindingOf(expression) < binding ? bracket(expression, last) : bare(expression, last);
    }

    private int bindingOf(Expression expression) {
        return switch (expression) {
            case Sum sum -> SUM;
            case Negative negative -> NEGATIVE;
            case Product product -> PRODUCT;
            case Quotient quotient -> bindingOf(quotient);
            case Power power -> POWER;
            case Mixed mixed -> COMPACT;
            case Percent percent -> COMPACT;
            case Root root -> COMPACT;
            case Numeral numeral -> ATOM;
            case Letter letter -> ATOM;
        };
    }

    private String bare(Expression expression, boolean last) {
        return switch (expression) {
            case Sum sum -> sum(sum.terms(), last);
            case Negative(var operand) -> negative() + write(operand, PRODUCT, last);
            case Product product -> product(product.factors(), last);
            case Quotient quotient -> quotient(quotient, last);
            case Power(var base, int exponent) -> power(write(base, ATOM, false), exponent);
            case Mixed mixed -> mixed(mixed);
            case Percent(var amount) -> write(amount, ATOM, false) + percent();
            case Root root -> root(root, last);
            case Numeral(var value) -> number(value);
            case Letter(var name) -> letter(name);
        };
    }

    private String sum(List<Expression> terms, boolean last) {
        StringBuilder text = new StringBuilder(write(terms.getFirst(), SUM + 1, false));
        for (int i = 1; i < terms.size(); i++) {
            boolean lastTerm = last && i == terms.size() - 1;
            if (terms.get(i) instanceof Negative(var operand)) {
                text.append(minus()).append(operand(operand, PRODUCT, lastTerm));
            } else {
                text.append(plus()).append(operand(terms.get(i), PRODUCT, lastTerm));
            }
        }
        return text.toString();
    }

    private String product(List<Expression> factors, boolean last) {
        StringBuilder text = new StringBuilder(write(factors.getFirst(), QUOTIENT, false));
        for (int i = 1; i < factors.size(); i++) {
            Expression factor = factors.get(i);
            String next = operand(factor, FACTOR, last && i == factors.size() - 1);
            text.append(between(factors.get(i - 1), factor, next)).append(next);
        }
        return text.toString();
    }

    /** A letter, or a power of one. */
    static boolean isLetterPower(Expression expression) {
        return expression instanceof Letter
                || (expression instanceof Power(var base, int exponent) && base instanceof Letter);
    }

    /** A sum, or a power of one: it brings its own brackets. */
    static boolean isBracketed(Expression expression) {
        return expression instanceof Sum
                || (expression instanceof Power(var base, int exponent) && base instanceof Sum);
    }

    /** Whether two factors may stand side by side on paper: {@code 3x}, {@code 2(x - 3)}. */
    static boolean standTogether(Expression factor, Expression nextFactor) {
        boolean before =
                factor instanceof Numeral
                        || factor instanceof Quotient
                        || isLetterPower(factor)
                        || isBracketed(factor);
        return before && (isLetterPower(nextFactor) || isBracketed(nextFactor));
    }
}
