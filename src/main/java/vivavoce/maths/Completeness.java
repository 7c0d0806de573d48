package vivavoce.maths;

import java.util.List;
import java.util.Set;

/** Whether an utterance could end where it ends. Pure; used by turn-taking. */
final class Completeness {

    private static final Set<String> CARRIES_ON =
            Set.of(
                    "plus",
                    "minus",
                    "times",
                    "equals",
                    "equal",
                    "negative",
                    "point",
                    "quantity",
                    "root",
                    "subtract",
                    "add",
                    "multiply",
                    "divide",
                    "divided",
                    "multiplied",
                    "take",
                    "and",
                    "or",
                    "but",
                    "because",
                    "cause",
                    "cos",
                    "so",
                    "if",
                    "then",
                    "the",
                    "a",
                    "an",
                    "of",
                    "from",
                    "by",
                    "with",
                    "both",
                    "my",
                    "your",
                    "i",
                    "i'm",
                    "i'd",
                    "i'll",
                    "we",
                    "is",
                    "are",
                    "it's",
                    "that's",
                    "into",
                    "than",
                    "as",
                    "let's",
                    "maybe",
                    "gives",
                    "makes",
                    "each",
                    "move",
                    "bring",
                    "at",
                    "its",
                    "what's",
                    "would",
                    "could",
                    "should",
                    "have",
                    "has",
                    "be",
                    "very");

    private static final Set<String> CARRYING =
            Set.of("move", "bring", "take", "carry", "shift", "moving", "bringing", "start");

    private static final List<String> ENDINGS =
            List.of(
                    "take away",
                    "open bracket",
                    "open brackets",
                    "can you",
                    "could you",
                    "i think that",
                    "do you",
                    "what if",
                    "x over",
                    "y over",
                    "to the power",
                    "to the",
                    "square root",
                    "cube root",
                    "all over",
                    "going to",
                    "want to",
                    "have to",
                    "need to",
                    "got to",
                    "supposed to",
                    "if you",
                    "so that");

    /** Short phrases that end well although their last word rarely does. */
    private static final List<String> WHOLE =
            List.of(
                    "and so",
                    "i think so",
                    "think so",
                    "guess so",
                    "hope so",
                    "yes it is",
                    "it is",
                    "i am",
                    "yes we are",
                    "what is that for",
                    "yes i would",
                    "i would",
                    "i could",
                    "i should",
                    "i will",
                    "i have",
                    "if i could",
                    "what's that from");

    private Completeness() {}

    static boolean looksComplete(String utterance) {
        List<String> words = Words.of(utterance);
        if (words.isEmpty() || Words.isFiller(words.getLast())) {
            return false;
        }
        List<String> said = Words.withoutFillers(words);
        String text = " " + String.join(" ", said);
        if (WHOLE.stream().anyMatch(whole -> text.endsWith(" " + whole))) {
            return true;
        }
        return !CARRIES_ON.contains(said.getLast())
                && ENDINGS.stream().noneMatch(ending -> text.endsWith(" " + ending))
                && !endsInNumberOver(said)
                && !hasOpenBracket(text);
    }

    /** "three over" waits for more; "start over" and "move the three over" do not. */
    private static boolean endsInNumberOver(List<String> words) {
        if (words.size() < 2
                || !words.getLast().equals("over")
                || words.stream().anyMatch(CARRYING::contains)) {
            return false;
        }
        List<Slot> before = SpokenTokens.of(words.subList(words.size() - 2, words.size() - 1));
        return before.getFirst().isMaths() && !before.getFirst().isSilent();
    }

    private static boolean hasOpenBracket(String text) {
        return count(text, " open bracket") > count(text, " close bracket");
    }

    private static int count(String text, String part) {
        int count = 0;
        for (int i = text.indexOf(part); i >= 0; i = text.indexOf(part, i + 1)) {
            count++;
        }
        return count;
    }
}
