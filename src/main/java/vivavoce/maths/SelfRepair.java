package vivavoce.maths;

import vivavoce.maths.Token.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Self-repairs of speech: in "three x no minus three x" the words after "no" replace the last words
 * before it that have their shape.
 */
final class SelfRepair {

    private static final List<List<String>> MARKERS =
            List.of(
                    List.of("no", "wait"),
                    List.of("wait", "no"),
                    List.of("no", "sorry"),
                    List.of("sorry", "no"),
                    List.of("i", "mean"),
                    List.of("make", "that"),
                    List.of("scratch", "that"),
                    List.of("or", "rather"),
                    List.of("no"),
                    List.of("sorry"),
                    List.of("wait"),
                    List.of("actually"));

    private static final int NEVER = 1000;

    /** Slots before and after a repair that are looked at, and repairs that are followed. */
    private static final int WINDOW = 20;

    private static final int MOST_REPAIRS = 8;

    private SelfRepair() {}

    /** The words as they were meant; unchanged where nothing is repaired. */
    static List<String> mend(List<String> words) {
        List<String> mended = words;
        int repairs = 0;
        int from = 0;
        while (from < mended.size() && repairs < MOST_REPAIRS) {
            int length = markerAt(mended, from);
            Optional<List<String>> joined =
                    length == 0
                            ? Optional.empty()
                            : join(
                                    mended.subList(0, from),
                                    mended.subList(from + length, mended.size()));
            repairs += length == 0 ? 0 : 1;
            from = joined.isPresent() ? 0 : from + Math.max(1, length);
            mended = joined.orElse(mended);
        }
        return mended;
    }

    private static int markerAt(List<String> words, int index) {
        return MARKERS.stream()
                .filter(marker -> index + marker.size() <= words.size())
                .filter(marker -> words.subList(index, index + marker.size()).equals(marker))
                .mapToInt(List::size)
                .findFirst()
                .orElse(0);
    }

    private static Optional<List<String>> join(List<String> before, List<String> after) {
        List<Slot> said = lastRun(SpokenTokens.of(before));
        List<Slot> meant = firstRun(SpokenTokens.of(after));
        if (said.isEmpty() || meant.isEmpty()) {
            return Optional.empty();
        }
        int best = -1;
        int least = NEVER;
        for (int cut = 0; cut <= said.size(); cut++) {
            int cost = cost(said.subList(cut, said.size()), meant);
            if (cost < least && !SpokenReadings.of(joined(said.subList(0, cut), meant)).isEmpty()) {
                least = cost;
                best = cut;
            }
        }
        if (best < 0) {
            return Optional.empty();
        }
        int kept = best < said.size() ? said.get(best).start() : before.size();
        List<String> words = new ArrayList<>(before.subList(0, kept));
        words.addAll(after);
        return Optional.of(words);
    }

    private static List<Slot> joined(List<Slot> first, List<Slot> second) {
        List<Slot> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private static List<Slot> lastRun(List<Slot> slots) {
        int start = slots.size();
        while (start > 0 && slots.size() - start < WINDOW && slots.get(start - 1).isMaths()) {
            start--;
        }
        return slots.subList(start, slots.size());
    }

    private static List<Slot> firstRun(List<Slot> slots) {
        int end = 0;
        while (end < Math.min(WINDOW, slots.size()) && slots.get(end).isMaths()) {
            end++;
        }
        return slots.subList(0, end);
    }

    /** How little the dropped words look like the start of the words that replace them. */
    private static int cost(List<Slot> dropped, List<Slot> meant) {
        if (dropped.isEmpty()) {
            return NEVER - 1;
        }
        int[] distances = new int[meant.size() + 1];
        for (int j = 0; j <= meant.size(); j++) {
            distances[j] = j;
        }
        for (Slot slot : dropped) {
            distances = nextRow(distances, slot.kind(), meant);
        }
        int least = NEVER;
        for (int j = 1; j <= meant.size(); j++) {
            least = Math.min(least, distances[j]);
        }
        return least;
    }

    /** One row of the edit distance; a replaced sign costs as much as one dropped and one added. */
    private static int[] nextRow(int[] row, Kind kind, List<Slot> meant) {
        int[] next = new int[row.length];
        next[0] = row[0] + 1;
        for (int j = 1; j < row.length; j++) {
            int same = row[j - 1] + (meant.get(j - 1).kind() == kind ? 0 : 2);
            next[j] = Math.min(same, 1 + Math.min(row[j], next[j - 1]));
        }
        return next;
    }
}
