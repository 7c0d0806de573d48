package vivavoce.speech;

import vivavoce.maths.MathsException;
import vivavoce.maths.MathsParser;
import vivavoce.maths.Sayer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text as a voice says it: stretches of maths and numbers become words, punctuation stays. {@code
 * Solve 3x + 1 = 4.} becomes {@code solve three x plus one equals four.} Pure.
 */
public final class SpokenText {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern TOKEN = Pattern.compile("(?<core>.*?)(?<mark>[.,?!;:\"”’]*)");
    private static final Pattern WORD =
            Pattern.compile("\\p{L}{2,}|\\p{L}+['’\\-].*|\\d+(st|nd|rd|th)");
    private static final Pattern LETTER = Pattern.compile("\\(*\\p{L}\\)*");
    private static final String SIGN = "[-+*/=<>^×÷·−≤≥√%]";
    private static final Pattern MATHS = Pattern.compile("(?=.*[0-9]|.*" + SIGN + ").*");
    private static final Pattern STARTS_WITH_SIGN = Pattern.compile(SIGN + ".*");
    private static final Pattern ENDS_WITH_SIGN = Pattern.compile(".*" + SIGN);
    private static final Pattern PART = Pattern.compile("\\d+(\\.\\d+)?|\\p{L}|" + SIGN);

    /** What a sign is called where it stands in no maths that can be read. */
    private static final Map<String, String> SIGNS =
            Map.of(
                    "+",
                    "plus",
                    "−",
                    "minus",
                    "*",
                    "times",
                    "×",
                    "times",
                    "÷",
                    "divided by",
                    "=",
                    "equals",
                    "%",
                    "percent",
                    "<",
                    "is less than",
                    ">",
                    "is greater than");

    private final List<Piece> pieces;

    private SpokenText(String text) {
        pieces = SPACE.splitAsStream(text.strip()).map(Piece::of).toList();
    }

    /** The words of a text, lower case. */
    public static String words(String text) {
        return new SpokenText(text).spoken().toLowerCase(Locale.ROOT);
    }

    /**
     * What stands between two spaces.
     *
     * @param core without the punctuation after it
     * @param mark that punctuation
     */
    private record Piece(String core, String mark) {

        static Piece of(String token) {
            Matcher matcher = TOKEN.matcher(token);
            return matcher.matches()
                    ? new Piece(matcher.group("core"), matcher.group("mark"))
                    : new Piece(token, "");
        }

        boolean isMaths() {
            return MATHS.matcher(core).matches() && !WORD.matcher(core).matches();
        }

        boolean isLetter() {
            return LETTER.matcher(core).matches();
        }
    }

    private String spoken() {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < pieces.size()) {
            int end = endOfMaths(at);
            if (end == at) {
                words.add(pieces.get(at).core() + pieces.get(at).mark());
                at++;
            } else {
                words.add(maths(pieces.subList(at, end)) + pieces.get(end - 1).mark());
                at = end;
            }
        }
        return String.join(" ", words).strip();
    }

    /** Where the stretch of maths that begins here ends; the same place when none does. */
    private int endOfMaths(int from) {
        int end = from;
        while (end < pieces.size() && belongs(from, end)) {
            end++;
            if (!pieces.get(end - 1).mark().isEmpty()) {
                break;
            }
        }
        return end;
    }

    /** A letter belongs to maths only beside a sign: "a" is mostly no variable. */
    private boolean belongs(int from, int at) {
        Piece piece = pieces.get(at);
        if (!piece.isLetter()) {
            return piece.isMaths();
        }
        boolean after = at > from && ENDS_WITH_SIGN.matcher(pieces.get(at - 1).core()).matches();
        boolean before =
                piece.mark().isEmpty()
                        && at + 1 < pieces.size()
                        && STARTS_WITH_SIGN.matcher(pieces.get(at + 1).core()).matches();
        return after || before;
    }

    private static String maths(List<Piece> stretch) {
        String typed = String.join(" ", stretch.stream().map(Piece::core).toList());
        return read(typed).orElseGet(() -> partByPart(typed));
    }

    private static Optional<String> read(String typed) {
        try {
            return Optional.of(Sayer.say(MathsParser.typed(typed)));
        } catch (MathsException e) {
            // Not every row of digits and signs is maths: a date, a range, a dash.
            return Optional.empty();
        }
    }

    private static String partByPart(String typed) {
        List<String> words = new ArrayList<>();
        PART.matcher(typed)
                .results()
                .forEach(part ->
                        Optional.ofNullable(SIGNS.get(part.group()))
                                .or(() -> read(part.group()))
                                .ifPresent(words::add));
        return String.join(" ", words);
    }
}
