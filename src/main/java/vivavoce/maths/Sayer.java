package vivavoce.maths;

import java.util.Locale;

/**
 * Maths in words, with its structure audible: "two times the quantity x minus three equals eight".
 */
public final class Sayer extends Printer {

    private static final Sayer PRINTER = new Sayer();

    private Sayer() {}

    /**
     * The words, lower case, without punctuation; {@link SpokenMaths#parse} hears the same
     * statement in them.
     */
    public static String say(Statement statement) {
        return PRINTER.print(statement);
    }

    @Override
    String equalsSign() {
        return " equals ";
    }

    @Override
    String relation(Relation relation) {
        return switch (relation) {
            case LESS -> " is less than ";
            case AT_MOST -> " is less than or equal to ";
            case GREATER -> " is greater than ";
            case AT_LEAST -> " is greater than or equal to ";
        };
    }

    @Override
    String and() {
        return " and also ";
    }

    @Override
    String or() {
        return " or ";
    }

    @Override
    String to() {
        return " to ";
    }

    @Override
    String point(String x, String y) {
        return "the point " + x + " comma " + y;
    }

    @Override
    String plus() {
        return " plus ";
    }

    @Override
    String minus() {
        return " minus ";
    }

    @Override
    String negative() {
        return "minus ";
    }

    @Override
    String number(Rational value) {
        return NumberWords.say(value);
    }

    @Override
    String mixed(Mixed mixed) {
        String whole = NumberWords.say(Rational.of(mixed.whole()));
        Rational top = Rational.of(mixed.numerator());
        Rational bottom = Rational.of(mixed.denominator());
        String part = NumberWords.fraction(top, bottom);
        if (part.isEmpty()) {
            part = "the fraction " + NumberWords.say(top) + " over " + NumberWords.say(bottom);
        }
        return whole + " and " + part;
    }

    @Override
    String letter(String name) {
        if (name.equals("dy/dx")) {
            return "d y by d x";
        }
        String small = name.toLowerCase(Locale.ROOT);
        return name.equals(small) ? name : "capital " + small;
    }

    @Override
    String between(Expression factor, Expression nextFactor, String nextText) {
        if (factor instanceof Percent) {
            return " of ";
        }
        boolean runsOn =
                factor instanceof Numeral
                        || factor instanceof Mixed
                        || (factor instanceof Quotient quotient && !words(quotient).isEmpty())
                        || isLetterPower(factor);
        return runsOn && isLetterPower(nextFactor) ? " " : " times ";
    }

    /** "three quarters", or empty where the fraction is not of two small numbers. */
    private static String words(Quotient quotient) {
        return quotient.top() instanceof Numeral(var top)
                        && quotient.bottom() instanceof Numeral(var bottom)
                ? NumberWords.fraction(top, bottom)
                : "";
    }

    @Override
    String quotient(Quotient quotient, boolean last) {
        String words = words(quotient);
        return words.isEmpty()
                ? write(quotient.top(), PRODUCT, false)
                        + " over "
                        + operand(quotient.bottom(), FACTOR, last)
                : words;
    }

    @Override
    int bindingOf(Quotient quotient) {
        return words(quotient).isEmpty() ? QUOTIENT : COMPACT;
    }

    /** A fraction that is the whole side, with a top that would need brackets, is "all over". */
    @Override
    String group(Expression expression) {
        if (expression instanceof Quotient(var top, var bottom)
                && write(top, PRODUCT, false).contains("bracket")) {
            return write(top, WHOLE, true) + " all over " + operand(bottom, FACTOR, true);
        }
        return write(expression, WHOLE, true);
    }

    /** After a sign a negative number is just said: "times minus two". */
    @Override
    String operand(Expression expression, int binding, boolean last) {
        if (expression instanceof Negative(var size)
                && (size instanceof Numeral || size instanceof Letter)) {
            return negative() + write(size, ATOM, last);
        }
        return write(expression, binding, last);
    }

    @Override
    String power(String base, int exponent) {
        return switch (exponent) {
            case 2 -> base + " squared";
            case 3 -> base + " cubed";
            default ->
                    base
                            + " to the power of "
                            + (exponent < 0 ? negative() : "")
                            + NumberWords.say(Rational.of(Math.abs(exponent)));
        };
    }

    @Override
    String root(Root root, boolean last) {
        String name =
                switch (root.degree()) {
                    case 2 -> "the square root of ";
                    case 3 -> "the cube root of ";
                    default -> "root " + NumberWords.say(Rational.of(root.degree())) + " of ";
                };
        return name + write(root.radicand(), ATOM, last);
    }

    @Override
    String percent() {
        return " percent";
    }

    @Override
    String bracket(Expression inside, boolean last) {
        return last
                ? "the quantity " + write(inside, WHOLE, true)
                : "open bracket " + group(inside) + " close bracket";
    }
}
