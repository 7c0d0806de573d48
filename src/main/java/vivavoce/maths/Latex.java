package vivavoce.maths;

/** Maths as LaTeX, without spaces that mean nothing: {@code \frac{1}{2}x+1=4}. */
public final class Latex extends Printer {

    private static final Latex PRINTER = new Latex();

    private Latex() {}

    /** The LaTeX form; {@link MathsParser#latex} reads it back as the same statement. */
    public static String of(Statement statement) {
        return PRINTER.print(statement);
    }

    @Override
    String equalsSign() {
        return "=";
    }

    @Override
    String relation(Relation relation) {
        return switch (relation) {
            case LESS -> "<";
            case GREATER -> ">";
            case AT_MOST -> "\\le ";
            case AT_LEAST -> "\\ge ";
        };
    }

    @Override
    String and() {
        return ",\\;";
    }

    @Override
    String or() {
        return "\\text{ or }";
    }

    @Override
    String to() {
        return ":";
    }

    @Override
    String point(String x, String y) {
        return "(" + x + "," + y + ")";
    }

    @Override
    String plus() {
        return "+";
    }

    @Override
    String minus() {
        return "-";
    }

    @Override
    String negative() {
        return "-";
    }

    @Override
    String number(Rational value) {
        return NumberWords.decimal(value);
    }

    @Override
    String mixed(Mixed mixed) {
        return "%d\\frac{%d}{%d}".formatted(mixed.whole(), mixed.numerator(), mixed.denominator());
    }

    @Override
    String letter(String name) {
        return name.equals("dy/dx") ? "\\frac{dy}{dx}" : name;
    }

    @Override
    String between(Expression factor, Expression nextFactor, String nextText) {
        if (standTogether(factor, nextFactor)) {
            return "";
        }
        return TypedTokens.isLetter(nextText.charAt(0)) ? "\\times " : "\\times";
    }

    @Override
    String quotient(Quotient quotient, boolean last) {
        return "\\frac{%s}{%s}".formatted(group(quotient.top()), group(quotient.bottom()));
    }

    @Override
    int bindingOf(Quotient quotient) {
        return COMPACT;
    }

    @Override
    String power(String base, int exponent) {
        return base + "^{" + exponent + "}";
    }

    @Override
    String root(Root root, boolean last) {
        String degree = root.degree() == 2 ? "" : "[" + root.degree() + "]";
        return "\\sqrt" + degree + "{" + group(root.radicand()) + "}";
    }

    @Override
    String percent() {
        return "\\%";
    }

    @Override
    String bracket(Expression inside, boolean last) {
        String text = group(inside);
        return text.contains("\\frac") ? "\\left(" + text + "\\right)" : "(" + text + ")";
    }
}
