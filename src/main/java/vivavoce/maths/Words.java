package vivavoce.maths;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Heard or typed text as lower-case words. */
final class Words {

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern EDGES = Pattern.compile("^[,.?!;:\"…]+(?!\\d)|[,.?!;:\"…]+$");
    private static final Pattern HYPHEN =
            Pattern.compile("(?<=\\p{Alpha}\\p{Alpha})-(?=\\p{Alpha}{2})");

    private static final Set<String> FILLERS =
            Set.of("um", "uh", "er", "erm", "hmm", "mm", "ah", "uhm", "hm", "umm", "em");

    private Words() {}

    /** The words, punctuation at their edges dropped, at most {@link Limits#TOKENS} of them. */
    static List<String> of(String text) {
        String lower = HYPHEN.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return new ArrayList<>(
                WORD.matcher(lower)
                        .results()
                        .map(MatchResult::group)
                        .map(word -> EDGES.matcher(word.replace('’', '\'')).replaceAll(""))
                        .filter(word -> !word.isEmpty())
                        .limit(Limits.TOKENS)
                        .toList());
    }

    /** Whether a word is only a sound of thinking. */
    static boolean isFiller(String word) {
        return FILLERS.contains(word);
    }

    /** The words without sounds of thinking. */
    static List<String> withoutFillers(List<String> words) {
        return words.stream().filter(word -> !isFiller(word)).toList();
    }
}
