package vivavoce.maths;

import vivavoce.maths.Token.Kind;

import java.util.ArrayList;
import java.util.List;

/** The tokens of a LaTeX line: {@code \frac{1}{2}x+3=7}. */
final class LatexTokens {

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int next;

    private LatexTokens(String text) {
        this.text = text;
    }

    /** The tokens, {@link Kind#END} last; stumbles over what is not maths. */
    static List<Token> of(String text) {
        LatexTokens reader = new LatexTokens(text);
        while (reader.next < text.length()) {
            reader.step();
        }
        reader.tokens.add(Token.sign(Kind.END, "", text.length()));
        return reader.tokens;
    }

    private void step() {
        char character = text.charAt(next);
        if (Character.isWhitespace(character) || character == '$' || character == '~') {
            next++;
        } else if (character == '\\') {
            command();
        } else {
            plain();
        }
    }

    /** A stretch without commands reads as if typed. */
    private void plain() {
        int start = next;
        while (next < text.length() && "\\$~".indexOf(text.charAt(next)) < 0) {
            next++;
        }
        int offset = start;
        List<Token> typed = new ArrayList<>(typedTokens(text.substring(start, next), offset));
        typed.removeLast();
        typed.forEach(token -> tokens.add(token.at(token.position() + offset)));
    }

    private static List<Token> typedTokens(String part, int offset) {
        try {
            return TypedTokens.of(part);
        } catch (MathsSyntaxException e) {
            throw new MathsSyntaxException(e.sentence(), e.position() + offset);
        }
    }

    private void command() {
        int start = next++;
        while (next < text.length() && TypedTokens.isLetter(text.charAt(next))) {
            next++;
        }
        if (next == start + 1 && next < text.length()) {
            next++;
        }
        command(text.substring(start + 1, next), start);
    }

    private void command(String name, int start) {
        switch (name) {
            case "times", "cdot" -> sign(Kind.TIMES, name, start);
            case "div" -> sign(Kind.DIVIDE, name, start);
            case "%" -> sign(Kind.PERCENT, name, start);
            case "frac", "dfrac", "tfrac" -> {
                sign(Kind.FRACTION_OF, name, start);
                bareArguments(2);
            }
            case "sqrt" -> {
                tokens.add(Token.root(degree(), name, start));
                bareArguments(1);
            }
            case "left", "right", "displaystyle", ",", ";", ":", "!", " ", "quad" -> {}
            case "{" -> sign(Kind.OPEN, "{", start);
            case "}" -> sign(Kind.CLOSE, "}", start);
            default ->
                    throw new MathsSyntaxException(
                            "\"\\" + name + "\" is not a command that I know", start);
        }
    }

    /** {@code \frac12} means {@code \frac{1}{2}}: single digits or letters get their braces. */
    private void bareArguments(int count) {
        for (int i = 0; i < count; i++) {
            while (next < text.length() && text.charAt(next) == ' ') {
                next++;
            }
            if (next >= text.length() || !isBare(text.charAt(next))) {
                return;
            }
            sign(Kind.OPEN, "{", next);
            Token inside = TypedTokens.of(text.substring(next, next + 1)).getFirst();
            tokens.add(inside.at(next));
            sign(Kind.CLOSE, "}", next);
            next++;
        }
    }

    private static boolean isBare(char character) {
        return NumberReader.isDigit(character) || TypedTokens.isLetter(character);
    }

    /** The number in {@code \sqrt[3]}, or 2. */
    private int degree() {
        if (next >= text.length() || text.charAt(next) != '[') {
            return 2;
        }
        int close = text.indexOf(']', next);
        String inside = close < 0 ? "" : text.substring(next + 1, close);
        if (inside.length() != 1 || inside.charAt(0) < '2' || inside.charAt(0) > '9') {
            throw new MathsSyntaxException("this root is not one that I know", next);
        }
        next = close + 1;
        return inside.charAt(0) - '0';
    }

    private void sign(Kind kind, String sign, int position) {
        tokens.add(Token.sign(kind, sign, position));
    }
}
