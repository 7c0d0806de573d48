package vivavoce.maths;

/** Digits with at most one decimal point. */
final class NumberReader {

    private final String text;
    private int next;

    /** Reads from a character on. */
    NumberReader(String text, int start) {
        this.text = text;
        this.next = start;
    }

    /** The number as a token; stumbles over two points, no digits, or too many of them. */
    Token read() {
        int start = next;
        int whole = digits();
        int decimals = 0;
        if (next < text.length() && text.charAt(next) == '.') {
            next++;
            decimals = digits();
            if (decimals == 0) {
                throw new MathsSyntaxException("digits are missing after the point", start);
            }
        }
        if (whole + decimals > Limits.DIGITS) {
            throw new MathsSyntaxException(
                    "a number may have up to " + Limits.DIGITS + " digits", start);
        }
        String digits = text.substring(start, next);
        Numeral value = new Numeral(Rational.decimal(whole == 0 ? "0" + digits : digits));
        return new Token(Token.Kind.NUMBER, value, digits, start);
    }

    /** The first character after it. */
    int end() {
        return next;
    }

    private int digits() {
        int start = next;
        while (next < text.length() && isDigit(text.charAt(next))) {
            next++;
        }
        return next - start;
    }

    /** Whether a number starts here. */
    static boolean startsAt(String text, int index) {
        return isDigit(text.charAt(index))
                || (text.charAt(index) == '.'
                        && index + 1 < text.length()
                        && isDigit(text.charAt(index + 1)));
    }

    static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
