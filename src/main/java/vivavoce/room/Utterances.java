package vivavoce.room;

import java.util.ArrayList;
import java.util.List;

/** The words that sounded in the room and when: what a perfect ear would have heard. One owner. */
final class Utterances {

    /**
     * A word.
     *
     * @param last whether the speaker had said what they wanted to say
     */
    record Word(String word, long startMs, long endMs, boolean last) {}

    private final List<Word> words = new ArrayList<>();

    void add(Word word) {
        words.add(word);
    }

    /** Words that sounded whole between two moments, in order. */
    List<Word> between(long fromMs, long toMs) {
        return words.stream()
                .filter(word -> word.startMs() >= fromMs && word.endMs() <= toMs)
                .sorted(java.util.Comparator.comparingLong(Word::startMs))
                .toList();
    }
}
