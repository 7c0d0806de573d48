package vivavoce.maths;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what a learner writes or says under a problem, units and words with it. */
public final class LearnerLine {

    private static final String UNIT =
            "cm|mm|km|m|kg|g|mg|ml|cl|l|litres?|met(?:re|er)s?|centimet(?:re|er)s?|kilomet(?:re|er)s?"
                + "|kilograms?|grams?|hours?|hrs?|h|minutes?|mins?|seconds?|secs?|s|pounds?"
                + "|pence|p|euros?|dollars?|cents?|degrees?|units?|sweets?";

    /** A unit after a number at the end: {@code 24 cm²}, {@code 30°}. */
    private static final Pattern AFTER =
            Pattern.compile("(?i)(?<=[\\d).])\\s*(?:(?:" + UNIT + ")(?:²|³|\\^[23])?|°)\\.?\\s*$");

    /** A word that is no row of letters multiplied: "is", "equals". */
    private static final Pattern WORD =
            Pattern.compile("(?i)(?<!\\p{L})(?!and(?!\\p{L})|sqrt)(?:is|\\p{L}{3,})(?!\\p{L})");

    private static final Pattern CURRENCY = Pattern.compile("[£€$](?=\\s*\\d)");

    private LearnerLine() {}

    /**
     * The statement of a line: typed maths, or else maths in words. A unit is passed over unless
     * its letter is one of the problem's.
     *
     * @throws MathsSyntaxException with one sentence, where it is neither
     */
    public static Statement read(Problem problem, String text) {
        String plain = CURRENCY.matcher(text).replaceAll("");
        Optional<Statement> said =
                WORD.matcher(AFTER.matcher(plain).replaceFirst("")).find()
                        ? SpokenMaths.find(text.toLowerCase(Locale.ROOT))
                        : Optional.empty();
        if (said.isPresent()) {
            return said.get();
        }
        String bare = AFTER.matcher(plain).replaceFirst("");
        boolean unit = !bare.equals(plain) && !bare.isBlank();
        for (String line : unit ? List.of(bare, plain) : List.of(plain)) {
            Optional<Statement> typed = typed(line);
            if (typed.isPresent() && (line.equals(plain) || isKnown(problem, plain, typed.get()))) {
                return typed.get();
            }
        }
        return MathsParser.typed(plain);
    }

    /** Whether what looks like a unit is none: {@code 5 m} where the problem has an m. */
    private static boolean isKnown(Problem problem, String plain, Statement bare) {
        return typed(plain)
                .filter(whole -> Aim.of(problem).letters().containsAll(whole.letters()))
                .map(bare::equals)
                .orElse(true);
    }

    private static Optional<Statement> typed(String line) {
        try {
            return Optional.of(MathsParser.typed(line));
        } catch (MathsSyntaxException e) {
            return Optional.empty();
        }
    }
}
