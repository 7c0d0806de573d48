package vivavoce.maths;

import vivavoce.maths.Token.Kind;

import java.util.ArrayList;
import java.util.List;

/** The tokens of a typed line: {@code 3x + 1 = 4}, {@code 1/2 x}, {@code √9}, {@code 2½}. */
final class TypedTokens {

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String FRACTIONS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";
    private static final int[][] FRACTION_PARTS = {
        {1, 2}, {1, 3}, {2, 3}, {1, 4}, {3, 4}, {1, 5}, {2, 5}, {3, 5}, {4, 5}, {1, 6}, {5, 6},
        {1, 8}, {3, 8}, {5, 8}, {7, 8}
    };

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int next;

    private TypedTokens(String text) {
        this.text = text;
    }

    /** The tokens, {@link Kind#END} last; stumbles over what is not maths. */
    static List<Token> of(String text) {
        TypedTokens reader = new TypedTokens(text);
        while (reader.next < text.length()) {
            reader.step();
        }
        reader.tokens.add(Token.sign(Kind.END, "", text.length()));
        return reader.tokens;
    }

    private void step() {
        char character = text.charAt(next);
        if (character == '\n') {
            newLine();
        } else if (Character.isWhitespace(character)) {
            next++;
        } else if (NumberReader.startsAt(text, next)) {
            NumberReader reader = new NumberReader(text, next);
            tokens.add(reader.read());
            next = reader.end();
        } else if (word("and")) {
            add(Token.sign(Kind.COMMA, "and", next), 3);
        } else if (word("of")) {
            add(Token.sign(Kind.TIMES, "of", next), 2);
        } else if (word("or")) {
            add(Token.sign(Kind.OR, "or", next), 2);
        } else if (text.startsWith("dy/dx", next)) {
            add(new Token(Kind.LETTER, new Letter("dy/dx"), "dy/dx", next), 5);
        } else if (text.startsWith("sqrt", next)) {
            tokens.add(Token.root(2, "sqrt", next));
            next += 4;
        } else if (isLetter(character)) {
            add(new Token(Kind.LETTER, new Letter(quoted(1)), quoted(1), next), 1);
        } else if (text.startsWith("**", next)) {
            add(Token.sign(Kind.POWER, "**", next), 2);
        } else if (text.startsWith("<=", next)) {
            add(Token.sign(Kind.AT_MOST, "<=", next), 2);
        } else if (text.startsWith(">=", next)) {
            add(Token.sign(Kind.AT_LEAST, ">=", next), 2);
        } else if (text.startsWith("+/-", next)) {
            add(Token.sign(Kind.PLUS_MINUS, "+/-", next), 3);
        } else if (SUPERSCRIPTS.indexOf(character) >= 0) {
            superscript();
        } else if (FRACTIONS.indexOf(character) >= 0) {
            fraction(FRACTION_PARTS[FRACTIONS.indexOf(character)]);
        } else {
            sign(character);
        }
    }

    private void sign(char character) {
        Kind kind =
                switch (character) {
                    case '+' -> Kind.PLUS;
                    case '-', '−', '–' -> Kind.MINUS;
                    case '*', '×', '·', '⋅', '∙' -> Kind.TIMES;
                    case '/', '÷', '∕' -> Kind.DIVIDE;
                    case ':', '∶' -> Kind.COLON;
                    case '^' -> Kind.POWER;
                    case '√' -> Kind.ROOT;
                    case '∛' -> Kind.ROOT;
                    case '%' -> Kind.PERCENT;
                    case '(', '[', '{' -> Kind.OPEN;
                    case ')', ']', '}' -> Kind.CLOSE;
                    case '=' -> Kind.EQUALS;
                    case '<' -> Kind.LESS;
                    case '>' -> Kind.GREATER;
                    case '≤', '⩽' -> Kind.AT_MOST;
                    case '≥', '⩾' -> Kind.AT_LEAST;
                    case '±' -> Kind.PLUS_MINUS;
                    case ',', ';' -> Kind.COMMA;
                    default -> throw stumble();
                };
        if (kind == Kind.ROOT) {
            add(Token.root(character == '√' ? 2 : 3, quoted(1), next), 1);
        } else {
            add(Token.sign(kind, quoted(1), next), 1);
        }
    }

    /** The next line holds together with this one. */
    private void newLine() {
        if (!tokens.isEmpty() && !tokens.getLast().is(Kind.COMMA)) {
            tokens.add(Token.sign(Kind.COMMA, "the next line", next));
        }
        next++;
    }

    /** Whether a word stands here on its own. */
    private boolean word(String word) {
        int end = next + word.length();
        return text.startsWith(word, next)
                && (next == 0 || !Character.isLetter(text.charAt(next - 1)))
                && (end == text.length() || !Character.isLetter(text.charAt(end)));
    }

    /** Raised digits are a power: {@code x²}. */
    private void superscript() {
        int start = next;
        int exponent = 0;
        while (next < text.length() && SUPERSCRIPTS.indexOf(text.charAt(next)) >= 0) {
            exponent = Math.min(10_000, exponent * 10 + SUPERSCRIPTS.indexOf(text.charAt(next++)));
        }
        tokens.add(Token.sign(Kind.POWER, "^", start));
        tokens.add(new Token(Kind.NUMBER, Numeral.of(exponent), "" + exponent, start));
    }

    private void fraction(int[] parts) {
        Quotient value = new Quotient(Numeral.of(parts[0]), Numeral.of(parts[1]));
        add(new Token(Kind.FRACTION, value, quoted(1), next), 1);
    }

    private void add(Token token, int characters) {
        tokens.add(token);
        next += characters;
    }

    private String quoted(int characters) {
        return text.substring(next, next + characters);
    }

    private MathsSyntaxException stumble() {
        String character = Character.toString(text.codePointAt(next));
        return new MathsSyntaxException(
                "\"" + character + "\" is not a sign that I know in maths", next);
    }

    static boolean isLetter(char character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    }
}
