package vivavoce.maths;

import java.util.List;
import java.util.Set;

/** The words before an answer that only announce it: "so is it …", "i think it is …". */
final class LeadIn {

    private static final Set<String> WORDS =
            Set.of(
                    "okay", "ok", "so", "well", "then", "and", "now", "right", "yes", "yeah", "oh",
                    "is", "it", "it's", "its", "that", "that's", "this", "i", "i'd", "i'll",
                    "think", "guess", "get", "got", "say", "said", "we", "you", "have", "would",
                    "be", "the", "answer", "maybe", "perhaps", "like", "just", "um", "uh", "er",
                    "erm", "hmm", "me", "gives", "means", "must", "should", "because", "alright",
                    "know", "are", "left", "with", "no");

    /** Talk that sounds like a number or a letter when it stands alone. */
    private static final Set<String> TALK =
            Set.of("why", "to", "too", "for", "i", "a", "won", "ate", "oh", "tree", "fore", "axe");

    private LeadIn() {}

    /** The words from the first that does not merely announce something. */
    static List<String> strip(List<String> words) {
        int start = 0;
        while (start < words.size() && WORDS.contains(words.get(start))) {
            start++;
        }
        return words.subList(start, words.size());
    }

    /** Whether a word on its own is rather talk than maths. */
    static boolean soundsLikeTalk(String word) {
        return TALK.contains(word);
    }
}
