package vivavoce.maths;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Reads one line of maths, typed or typeset. For spoken maths see {@link SpokenMaths}. */
public final class MathsParser {

    private static final int QUOTED = 40;

    private MathsParser() {}

    /**
     * Reads a typed line such as {@code 3x + 1 = 4}, {@code 2(x-3)=8}, {@code 1/2 x}, {@code x^2}.
     *
     * @throws MathsSyntaxException with one sentence that says where it stumbled and why
     */
    public static Statement typed(String line) {
        return read(line, TypedTokens::of);
    }

    /**
     * Reads a LaTeX line such as {@code \frac{1}{2}x+3=7}.
     *
     * @throws MathsSyntaxException with one sentence that says where it stumbled and why
     */
    public static Statement latex(String line) {
        return read(line, LatexTokens::of);
    }

    private static Statement read(String line, Function<String, List<Token>> tokens) {
        if (line.isBlank()) {
            throw new MathsSyntaxException("There is no maths to read: the line is empty.", 0);
        }
        if (line.length() > Limits.CHARACTERS) {
            throw new MathsSyntaxException(
                    "I cannot read a line of %,d characters: the longest I take is %,d."
                            .formatted(line.length(), Limits.CHARACTERS),
                    Limits.CHARACTERS);
        }
        try {
            Statement statement = StatementParser.parse(tokens.apply(line));
            return Effort.bounded(() -> Simplest.checked(statement));
        } catch (MathsSyntaxException e) {
            throw new MathsSyntaxException(sentence(line, e), e.position());
        } catch (MathsException e) {
            throw new MathsSyntaxException(
                    "I cannot work with \"%s\": %s"
                            .formatted(quoted(line), lowerFirst(e.sentence())),
                    0);
        }
    }

    private static String sentence(String line, MathsSyntaxException e) {
        String place =
                e.position() >= line.stripTrailing().length()
                        ? "the end"
                        : "the " + ordinal(e.position() + 1) + " character";
        return "I cannot read \"%s\" at %s: %s.".formatted(quoted(line), place, e.sentence());
    }

    private static String quoted(String line) {
        String shown = line.strip();
        return shown.codePointCount(0, shown.length()) <= QUOTED
                ? shown
                : shown.substring(0, shown.offsetByCodePoints(0, QUOTED)) + "…";
    }

    private static String lowerFirst(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    private static String ordinal(int number) {
        String ending =
                switch (number % 100) {
                    case 11, 12, 13 -> "th";
                    default ->
                            switch (number % 10) {
                                case 1 -> "st";
                                case 2 -> "nd";
                                case 3 -> "rd";
                                default -> "th";
                            };
                };
        return number + ending;
    }
}
