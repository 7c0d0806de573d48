package vivavoce.maths;

import vivavoce.maths.Operation.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a learner says to do: "subtract one from both sides", "move the one over". */
public final class SpokenOperation {

    private static final Map<String, Kind> VERBS =
            Map.ofEntries(
                    Map.entry("subtract", Kind.SUBTRACT),
                    Map.entry("subtracting", Kind.SUBTRACT),
                    Map.entry("take away", Kind.SUBTRACT),
                    Map.entry("taking away", Kind.SUBTRACT),
                    Map.entry("take off", Kind.SUBTRACT),
                    Map.entry("take", Kind.SUBTRACT),
                    Map.entry("remove", Kind.SUBTRACT),
                    Map.entry("deduct", Kind.SUBTRACT),
                    Map.entry("add", Kind.ADD),
                    Map.entry("adding", Kind.ADD),
                    Map.entry("multiply", Kind.MULTIPLY),
                    Map.entry("multiplying", Kind.MULTIPLY),
                    Map.entry("divide", Kind.DIVIDE),
                    Map.entry("dividing", Kind.DIVIDE),
                    Map.entry("move", Kind.MOVE),
                    Map.entry("moving", Kind.MOVE),
                    Map.entry("bring", Kind.MOVE),
                    Map.entry("shift", Kind.MOVE),
                    Map.entry("carry", Kind.MOVE),
                    Map.entry("get rid of", Kind.MOVE),
                    Map.entry("undo", Kind.MOVE));

    /** Signs that are commands only with "both sides". */
    private static final Map<String, Kind> SIGNS =
            Map.of(
                    "minus", Kind.SUBTRACT,
                    "plus", Kind.ADD,
                    "times", Kind.MULTIPLY);

    private static final List<String> EXPAND =
            List.of(
                    "expand",
                    "multiply out",
                    "open the bracket",
                    "open up the bracket",
                    "open the brackets",
                    "get rid of the bracket",
                    "get rid of the brackets",
                    "distribute",
                    "remove the brackets");

    private static final List<String> COLLECT =
            List.of("collect", "simplify", "combine like terms", "combine the like terms");

    private static final List<String> SIDES =
            List.of(
                    "both sides of the equation",
                    "both of the sides",
                    "both sides",
                    "each side",
                    "either side",
                    "both side",
                    "the two sides",
                    "the whole equation");

    private static final List<String> ACROSS =
            List.of("to the other side", "over to the other side", "on the other side", "across");

    private static final Set<String> QUESTION =
            Set.of("why", "what", "how", "when", "where", "which");

    private static final Set<String> SMALL =
            Set.of(
                    "from",
                    "by",
                    "to",
                    "on",
                    "off",
                    "the",
                    "away",
                    "over",
                    "out",
                    "please",
                    "then",
                    "first",
                    "now",
                    "that",
                    "everything",
                    "it");

    /** Words of an operand that stands before "from both sides". */
    private static final int LONGEST = 20;

    private SpokenOperation() {}

    /** The operation that the words propose; empty for anything else, questions too. */
    public static Optional<Operation> parse(String utterance) {
        List<String> words = Words.withoutFillers(SelfRepair.mend(Words.of(utterance)));
        if (words.isEmpty() || QUESTION.contains(words.getFirst())) {
            return Optional.empty();
        }
        String text = " " + String.join(" ", words) + " ";
        if (contains(text, EXPAND)) {
            return Optional.of(new Operation.Rewrite(Kind.EXPAND));
        }
        if (contains(text, COLLECT)) {
            return Optional.of(new Operation.Rewrite(Kind.COLLECT));
        }
        return byVerb(text).or(() -> bySides(text));
    }

    private static Optional<Operation> byVerb(String text) {
        for (int length = 3; length > 0; length--) {
            for (var verb : VERBS.entrySet()) {
                int at = text.indexOf(" " + verb.getKey() + " ");
                boolean rightLength = Words.of(verb.getKey()).size() == length;
                if (rightLength && at >= 0) {
                    return command(
                            verb.getValue(), text.substring(at + verb.getKey().length() + 1));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Operation> command(Kind verb, String rest) {
        boolean across = contains(rest, ACROSS) || rest.strip().endsWith(" over");
        Kind kind = verb == Kind.SUBTRACT && across ? Kind.MOVE : verb;
        if (kind == Kind.DIVIDE && rest.contains(" in half")) {
            return Optional.of(Operation.divide(Numeral.of(2)));
        }
        return operand(rest).map(operand -> new Operation.BothSides(kind, operand));
    }

    /** Without a verb: "one from both sides", "minus one on both sides", "halve both sides". */
    private static Optional<Operation> bySides(String text) {
        if (!contains(text, SIDES)) {
            return Optional.empty();
        }
        if (text.contains(" halve ")) {
            return Optional.of(Operation.divide(Numeral.of(2)));
        }
        if (text.contains(" double ")) {
            return Optional.of(Operation.multiply(Numeral.of(2)));
        }
        for (var sign : SIGNS.entrySet()) {
            int at = text.indexOf(" " + sign.getKey() + " ");
            if (at >= 0) {
                return operand(text.substring(at + sign.getKey().length() + 1))
                        .map(operand -> new Operation.BothSides(sign.getValue(), operand));
            }
        }
        return withoutVerb(text);
    }

    private static Optional<Operation> withoutVerb(String text) {
        for (String sides : SIDES) {
            if (text.contains(" from " + sides) || text.contains(" off " + sides)) {
                return lastOperand(text.substring(0, text.indexOf(sides))).map(Operation::subtract);
            }
            if (text.contains(" to " + sides)) {
                return lastOperand(text.substring(0, text.indexOf(sides))).map(Operation::add);
            }
        }
        return Optional.empty();
    }

    /** The maths in a command, its small words dropped: all of it up to the first other word. */
    private static Optional<Expression> operand(String rest) {
        String text = " " + rest.strip() + " ";
        for (String phrase : SIDES) {
            text = text.replace(" " + phrase + " ", " | ");
        }
        for (String phrase : ACROSS) {
            text = text.replace(" " + phrase + " ", " | ");
        }
        List<String> words = new ArrayList<>(Words.of(text));
        trim(words);
        int end = words.indexOf("|");
        List<String> said = new ArrayList<>(end < 0 ? words : words.subList(0, end));
        trim(said);
        return expression(said);
    }

    private static void trim(List<String> words) {
        while (!words.isEmpty() && isSmall(words.getFirst())) {
            words.removeFirst();
        }
        while (!words.isEmpty() && isSmall(words.getLast())) {
            words.removeLast();
        }
    }

    private static boolean isSmall(String word) {
        return SMALL.contains(word) || word.equals("|");
    }

    /** The maths that a text ends with. */
    private static Optional<Expression> lastOperand(String text) {
        List<String> words = new ArrayList<>(Words.of(text));
        trim(words);
        for (int start = Math.max(0, words.size() - LONGEST); start < words.size(); start++) {
            Optional<Expression> found = expression(words.subList(start, words.size()));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Expression> expression(List<String> words) {
        return SpokenReadings.of(SpokenTokens.of(words)).stream()
                .filter(statement -> statement instanceof Expression)
                .map(statement -> (Expression) statement)
                .findFirst();
    }

    private static boolean contains(String text, List<String> phrases) {
        return phrases.stream().anyMatch(phrase -> text.contains(" " + phrase + " "));
    }
}
