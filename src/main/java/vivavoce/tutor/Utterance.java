package vivavoce.tutor;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the learner said or typed.
 *
 * @param text lower case, trimmed
 * @param words the same without punctuation and sounds of thinking
 * @param confidence how sure the hearing is, 0 to 1
 */
record Utterance(String text, String words, double confidence) {

    private static final double HEARD = 0.4;

    private static final Pattern PUNCTUATION = Pattern.compile("[^a-z0-9' ]+");
    private static final Pattern FILLERS =
            Pattern.compile("\\b(?:um+|uh+|er+|erm|hmm+|hm|mm|ah|uhm|em)\\b");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    static Utterance of(String heard, double confidence) {
        String text = heard.toLowerCase(Locale.ROOT).replace('’', '\'').strip();
        String plain = PUNCTUATION.matcher(text).replaceAll(" ");
        String said = FILLERS.matcher(plain).replaceAll(" ");
        return new Utterance(text, SPACES.matcher(said).replaceAll(" ").strip(), confidence);
    }

    /** Whether it was spoken, and so may have been misheard. */
    boolean isHeard() {
        return confidence < 1;
    }

    /** Whether the hearing is sure enough of the words to judge them. */
    boolean isSure() {
        return confidence >= HEARD;
    }
}
