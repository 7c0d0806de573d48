package vivavoce.maths;

/** Maths as one types it: {@code 3x + 1 = 4}. */
public final class Plain extends Printer {

    private static final Plain PRINTER = new Plain();

    private Plain() {}

    /** The typed form; {@link MathsParser#typed} reads it back as the same statement. */
    public static String of(Statement statement) {
        return PRINTER.print(statement);
    }

    @Override
    String equalsSign() {
        return " = ";
    }

    @Override
    String relation(Relation relation) {
        return " " + relation.sign() + " ";
    }

    @Override
    String and() {
        return ", ";
    }

    @Override
    String or() {
        return " or ";
    }

    @Override
    String to() {
        return " : ";
    }

    @Override
    String point(String x, String y) {
        return "(" + x + ", " + y + ")";
    }

    @Override
    String plus() {
        return " + ";
    }

    @Override
    String minus() {
        return " - ";
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
        return mixed.whole() + " " + mixed.numerator() + "/" + mixed.denominator();
    }

    @Override
    String letter(String name) {
        return name;
    }

    @Override
    String between(Expression factor, Expression nextFactor, String nextText) {
        if (!standTogether(factor, nextFactor)) {
            return " × ";
        }
        return factor instanceof Quotient ? " " : "";
    }

    @Override
    String quotient(Quotient quotient, boolean last) {
        return write(quotient.top(), PRODUCT, false) + "/" + write(quotient.bottom(), FACTOR, last);
    }

    @Override
    int bindingOf(Quotient quotient) {
        return QUOTIENT;
    }

    @Override
    String power(String base, int exponent) {
        return base + "^" + exponent;
    }

    @Override
    String root(Root root, boolean last) {
        String sign =
                switch (root.degree()) {
                    case 2 -> "√";
                    case 3 -> "∛";
                    default -> "root" + root.degree();
                };
        return sign + "(" + group(root.radicand()) + ")";
    }

    @Override
    String percent() {
        return "%";
    }

    @Override
    String bracket(Expression inside, boolean last) {
        return "(" + group(inside) + ")";
    }
}
