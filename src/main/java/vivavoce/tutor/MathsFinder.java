package vivavoce.tutor;

import vivavoce.maths.Equation;
import vivavoce.maths.Expression;
import vivavoce.maths.MathsException;
import vivavoce.maths.MathsParser;
import vivavoce.maths.Operation;
import vivavoce.maths.Sayer;
import vivavoce.maths.SpokenMaths;
import vivavoce.maths.SpokenOperation;
import vivavoce.maths.Statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the maths in what was said or typed. */
final class MathsFinder {

    /** Digits and signs that no hearing model writes. */
    private static final Pattern TYPED = Pattern.compile("[0-9=+*/^×÷√−<>≤≥]");

    /** A typed token that can not be an English word. */
    private static final Pattern SYMBOLS =
            Pattern.compile("(?![ai]$)(?!.*\\p{L}{2})[\\p{L}0-9=+\\-*/^().,%×÷√−·²³½¼¾<>≤≥:]+");

    /** Its "i" is no letter of the maths. */
    private static final Pattern OPINION =
            Pattern.compile("\\bi (?:think|guess|believe|suppose|reckon|hope|mean)\\b");

    /** A word among typed maths; "or" and "and" join its parts. */
    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}/])(?!(?:or|and|dy/d)\\b)(?!dy/)\\p{L}{2,}");

    private static final int MOST_LEAD_IN = 7;

    private static final Pattern DIGITS = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");

    /** What the learner has done is what the learner does. */
    private static final Map<String, String> PRESENT =
            Map.of(
                    "subtracted", "subtract",
                    "took", "take",
                    "added", "add",
                    "multiplied", "multiply",
                    "divided", "divide",
                    "moved", "move");

    private static final Pattern DONE =
            Pattern.compile(
                    "\\b(?:i|we)(?: have| just)? (" + String.join("|", PRESENT.keySet()) + ")\\b");

    private MathsFinder() {}

    /** Whether the text was typed with digits or signs. */
    static boolean isTyped(String text) {
        return TYPED.matcher(text).find();
    }

    /**
     * What may be stated in it, likeliest first: by all of it, or by several relations that belong
     * together, or else by the last equation, or an expression that is all there is.
     */
    static List<Statement> readings(String text) {
        String plain = OPINION.matcher(text).replaceAll(" ");
        if (isTyped(plain)) {
            return parse(plain.strip().replaceAll("[.,?!]+$", ""))
                    .filter(statement -> !WORD.matcher(plain).find())
                    .or(() -> typed(plain))
                    .stream()
                    .toList();
        }
        Optional<Statement> several = several(plain);
        if (several.isPresent()) {
            return several.stream().toList();
        }
        List<Statement> whole = SpokenMaths.asHeard(plain);
        return whole.isEmpty() || whole.getFirst() instanceof Expression
                ? SpokenMaths.find(plain).stream().toList()
                : whole;
    }

    /** "I think x equals two or x equals three": nothing of it may be lost. */
    private static Optional<Statement> several(String words) {
        String rest = words.strip();
        for (int skipped = 0; skipped < MOST_LEAD_IN && !rest.isEmpty(); skipped++) {
            Optional<Statement> whole =
                    SpokenMaths.parse(rest)
                            .filter(s -> !(s instanceof Expression) && !(s instanceof Equation));
            if (whole.isPresent()) {
                return whole;
            }
            int space = rest.indexOf(' ');
            rest = space < 0 ? "" : rest.substring(space + 1);
        }
        return Optional.empty();
    }

    /** What the words propose to do to the equation. */
    static Optional<Operation> operation(String text) {
        String words = DIGITS.matcher(text).replaceAll(number -> words(number.group()) + " ");
        return SpokenOperation.parse(
                DONE.matcher(words).replaceAll(done -> "i " + PRESENT.get(done.group(1))));
    }

    private static String words(String digits) {
        return parse(digits).map(Sayer::say).orElse(digits);
    }

    /** The longest run of symbols between words: "solve 3x + 1 = 4 please". */
    private static Optional<Statement> typed(String text) {
        List<String> best = List.of();
        List<String> run = new ArrayList<>();
        for (String token : text.strip().split("\\s+", -1)) {
            boolean joins = !run.isEmpty() && (token.equals("or") || token.equals("and"));
            boolean derivative = token.startsWith("dy/d");
            if (!joins && !derivative && !SYMBOLS.matcher(token).matches()) {
                run = new ArrayList<>();
                continue;
            }
            run.add(token);
            best = run.size() >= best.size() ? run : best;
        }
        String line = String.join(" ", best).replaceAll("(?: or| and|[.,?!])+$", "");
        return parse(line);
    }

    private static Optional<Statement> parse(String line) {
        try {
            return Optional.of(MathsParser.typed(line));
        } catch (MathsException notMaths) {
            return Optional.empty();
        }
    }
}
