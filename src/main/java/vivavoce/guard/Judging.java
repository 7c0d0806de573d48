package vivavoce.guard;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goes through the words of a sentence, taking out each judgement as it is found. */
final class Judging {

    private String words;
    private Finding finding = Finding.NOTHING;

    Judging(String words) {
        this.words = words;
    }

    /** Takes out what a pattern finds; if anything, the sentence claims this too. */
    void find(Pattern judgement, Truth truth) {
        Matcher matcher = judgement.matcher(words);
        if (matcher.find()) {
            finding = finding.and(Finding.of(truth));
            words = matcher.replaceAll(" ");
        }
    }

    Finding finding() {
        return finding;
    }
}
