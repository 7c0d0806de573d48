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
        tokens.addAll(withoutEnd(typedTokens(text.substring(start, next), start), start));
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
            case "lt" -> sign(Kind.LESS, name, start);
            case "gt" -> sign(Kind.GREATER, name, start);
            case "le", "leq", "leqslant" -> sign(Kind.AT_MOST, name, start);
            case "ge", "geq", "geqslant" -> sign(Kind.AT_LEAST, name, start);
            case "pm" -> sign(Kind.PLUS_MINUS, name, start);
            case "\\" -> sign(Kind.COMMA, "the next line", start);
            case "text", "mathrm", "textrm" -> words(start);
            case "frac", "dfrac", "tfrac" -> {
                if (text.startsWith("{dy}{dx}", next)) {
                    next += 8;
                    tokens.add(new Token(Kind.LETTER, new Letter("dy/dx"), "dy/dx", start));
                    return;
                }
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

    /** Words among the signs: {@code \text{ or }}. */
    private void words(int start) {
        int open = text.indexOf('{', next);
        int close = text.indexOf('}', next);
        if (open != next || close < 0) {
            throw new MathsSyntaxException("words should follow in braces", start);
        }
        tokens.addAll(withoutEnd(typedTokens(text.substring(open + 1, close), open + 1), open + 1));
        next = close + 1;
    }

    private static List<Token> withoutEnd(List<Token> typed, int offset) {
        return typed.subList(0, typed.size() - 1).stream()
                .map(token -> token.at(token.position() + offset))
                .toList();
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
