package vivavoce.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * When words sound where a voice does not say: an estimate that gives every word time for its
 * letters, and a pause to a mark.
 */
final class EvenTimes {

    /** A mark lasts as long as so many letters. */
    private static final int MARK = 3;

    private EvenTimes() {}

    static List<WordTime> of(String phrase, double seconds) {
        List<String> words =
                Arrays.stream(phrase.strip().split("\\s+"))
                        .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                        .toList();
        double total = words.stream().mapToInt(EvenTimes::weight).sum();
        List<WordTime> times = new ArrayList<>();
        double at = 0;
        for (String word : words) {
            String bare = word.replaceAll("^\\W+|\\W+$", "");
            double end = at + seconds * (bare.length() + 1) / total;
            times.add(new WordTime(bare, at, end));
            at += seconds * weight(word) / total;
        }
        return times;
    }

    private static int weight(String word) {
        int letters = (int) word.chars().filter(Character::isLetterOrDigit).count();
        boolean mark = !Character.isLetterOrDigit(word.charAt(word.length() - 1));
        return letters + 1 + (mark ? MARK : 0);
    }
}
