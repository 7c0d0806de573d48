package vivavoce.maths;

/**
 * One sign of a line of maths, the same whether it was typed, typeset or spoken.
 *
 * @param value the number, fraction or letter; the degree of a root; 0 for every other sign
 * @param text as written or said
 * @param position of its first character or word, from 0
 */
record Token(Kind kind, Expression value, String text, int position) {

    enum Kind {
        NUMBER,
        /** A fraction in one sign: ½ or "three quarters". */
        FRACTION,
        LETTER,
        PLUS,
        MINUS,
        TIMES,
        /** Division that takes only the next factor: {@code 1/2 x} is half of x. */
        DIVIDE,
        /** Division that takes the next side-by-side product: "one over two x". */
        OVER,
        /** A typeset fraction, followed by two groups. */
        FRACTION_OF,
        POWER,
        ROOT,
        PERCENT,
        OPEN,
        CLOSE,
        /** Opens a group that runs as far as it can: "the quantity". */
        QUANTITY,
        /** The next operation takes the whole group so far: "all over". */
        ALL,
        EQUALS,
        LESS,
        AT_MOST,
        GREATER,
        AT_LEAST,
        /** Between the parts of a ratio. */
        COLON,
        /** Between statements that hold together, and between the coordinates of a point. */
        COMMA,
        /** Between alternatives. */
        OR,
        /** Plus in one alternative and minus in the other. */
        PLUS_MINUS,
        /** "The point", followed by two coordinates. */
        POINT,
        END
    }

    static Token sign(Kind kind, String text, int position) {
        return new Token(kind, Numeral.of(0), text, position);
    }

    static Token root(int degree, String text, int position) {
        return new Token(Kind.ROOT, Numeral.of(degree), text, position);
    }

    Token at(int newPosition) {
        return new Token(kind, value, text, newPosition);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Whether it can start an operand that stands right after another, multiplied. */
    boolean startsFactor() {
        return switch (kind) {
            case LETTER, OPEN, QUANTITY, ROOT, FRACTION, FRACTION_OF -> true;
            default -> false;
        };
    }
}
