package vivavoce.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a long text into phrases, so that the first sound leaves early: at the end of a sentence,
 * and at a comma once enough words have gathered. Pure.
 */
public final class PhraseSplitter {

    private static final int ENOUGH_WORDS = 4;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.?!]['\"”’)]*");

    private PhraseSplitter() {}

    /** Phrases in order, each with its punctuation; joined by spaces they are the text again. */
    public static List<String> split(String text) {
        List<String> phrases = new ArrayList<>();
        List<String> phrase = new ArrayList<>();
        for (String word : SPACE.splitAsStream(text.strip()).toList()) {
            phrase.add(word);
            boolean sentenceEnds = SENTENCE_END.matcher(word).matches();
            if (sentenceEnds || (word.endsWith(",") && phrase.size() >= ENOUGH_WORDS)) {
                phrases.add(String.join(" ", phrase));
                phrase.clear();
            }
        }
        if (!String.join("", phrase).isEmpty()) {
            phrases.add(String.join(" ", phrase));
        }
        return phrases;
    }
}
