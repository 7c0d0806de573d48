package vivavoce.maths;

import vivavoce.maths.Token.Kind;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The phrases that mean a sign of maths. */
final class SpokenSigns {

    /** The longest phrase, in words. */
    static final int LONGEST = 6;

    private static final Map<String, List<List<Token>>> PHRASES = phrases();

    private SpokenSigns() {}

    /** What a phrase may mean, likeliest first, all at position 0; empty for any other phrase. */
    static List<List<Token>> of(String phrase) {
        return PHRASES.getOrDefault(phrase, List.of());
    }

    private static Map<String, List<List<Token>>> phrases() {
        Map<String, List<List<Token>>> all = new HashMap<>();
        sign(all, Kind.PLUS, "plus", "added to");
        sign(all, Kind.MINUS, "minus", "negative");
        sign(all, Kind.TIMES, "times", "multiplied by", "times by", "of", "lots of");
        sign(all, Kind.OVER, "over", "divided by", "out of");
        sign(all, Kind.POWER, "to the power of", "to the power");
        sign(all, Kind.PERCENT, "percent", "per cent");
        sign(all, Kind.QUANTITY, "the quantity", "quantity");
        sign(all, Kind.ALL, "all");
        brackets(all);
        sign(all, Kind.EQUALS, "equals", "equal", "is equal to", "equal to", "makes", "gives");
        sign(all, Kind.EQUALS, "is the same as", "are equal to", "comes to", "leaves", "you get");
        relations(all);
        sign(all, Kind.COMMA, "and", "and also", "also", "comma", "together with");
        sign(all, Kind.OR, "or", "or else", "or it's", "or it is");
        sign(all, Kind.PLUS_MINUS, "plus or minus", "plus minus");
        sign(all, Kind.POINT, "the point", "point");
        sign(all, Kind.COLON, "is to");
        all.put("d y by d x", List.of(List.of(gradient())));
        all.put("is", List.of(List.of(bare(Kind.EQUALS)), List.of()));
        root(all, 2, "the square root of", "square root of", "square root", "root");
        root(all, 3, "the cube root of", "cube root of", "cube root");
        powers(all);
        multiples(all);
        silent(all, "the", "either", "both", "brackets", "in brackets", "quote", "please");
        return Map.copyOf(all);
    }

    private static void relations(Map<String, List<List<Token>>> all) {
        for (String is : List.of("", "is ")) {
            sign(all, Kind.LESS, is + "less than", is + "smaller than", is + "below");
            sign(all, Kind.GREATER, is + "greater than", is + "more than", is + "bigger than");
            sign(all, Kind.AT_MOST, is + "less than or equal to", is + "at most");
            sign(all, Kind.AT_LEAST, is + "greater than or equal to", is + "at least");
            sign(all, Kind.AT_LEAST, is + "more than or equal to");
        }
    }

    private static void brackets(Map<String, List<List<Token>>> all) {
        sign(all, Kind.OPEN, "open bracket", "open brackets", "open parenthesis", "open paren");
        sign(all, Kind.OPEN, "open parentheses", "open the bracket", "left bracket");
        sign(all, Kind.CLOSE, "close bracket", "close brackets", "close parenthesis");
        sign(all, Kind.CLOSE, "close paren", "close parentheses", "close the bracket");
        sign(all, Kind.CLOSE, "end bracket", "right bracket", "end brackets");
        all.put("bracket", List.of(List.of(bare(Kind.OPEN)), List.of(bare(Kind.CLOSE))));
    }

    private static void sign(Map<String, List<List<Token>>> all, Kind kind, String... phrases) {
        Arrays.stream(phrases).forEach(phrase -> all.put(phrase, List.of(List.of(bare(kind)))));
    }

    private static void root(Map<String, List<List<Token>>> all, int degree, String... phrases) {
        Arrays.stream(phrases)
                .forEach(
                        phrase -> all.put(phrase, List.of(List.of(Token.root(degree, phrase, 0)))));
    }

    private static void silent(Map<String, List<List<Token>>> all, String... phrases) {
        Arrays.stream(phrases).forEach(phrase -> all.put(phrase, List.of(List.of())));
    }

    /** "squared", "to the fourth", "to the fourth power". */
    private static void powers(Map<String, List<List<Token>>> all) {
        all.put("squared", List.of(power(2)));
        all.put("cubed", List.of(power(3)));
        all.put("to the fourth", List.of(power(4)));
        all.put("to the fourth power", List.of(power(4)));
        for (int exponent = 5; exponent <= 10; exponent++) {
            String parts = NumberWords.PARTS.get(exponent);
            String ordinal = "to the " + parts.substring(0, parts.length() - 1);
            all.put(ordinal, List.of(power(exponent)));
            all.put(ordinal + " power", List.of(power(exponent)));
        }
    }

    private static void multiples(Map<String, List<List<Token>>> all) {
        List.of("twice", "double")
                .forEach(
                        word -> all.put(word, List.of(List.of(number(2, word), bare(Kind.TIMES)))));
        all.put("triple", List.of(List.of(number(3, "triple"), bare(Kind.TIMES))));
    }

    private static List<Token> power(int exponent) {
        return List.of(bare(Kind.POWER), number(exponent, "to the power"));
    }

    private static Token bare(Kind kind) {
        return Token.sign(kind, kind.name().toLowerCase(Locale.ROOT), 0);
    }

    private static Token gradient() {
        return new Token(Kind.LETTER, new Letter("dy/dx"), "d y by d x", 0);
    }

    private static Token number(int value, String said) {
        return new Token(Kind.NUMBER, Numeral.of(value), said, 0);
    }
}
