package vivavoce.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * How long the last replies took: from the end of the learner's words to the first audible sample.
 *
 * @param ms oldest first, at most {@value #MOST}
 */
public record ResponseGaps(List<Long> ms) {

    /** No reply yet. */
    public static final ResponseGaps NONE = new ResponseGaps(List.of());

    private static final int MOST = 200;

    /** Copies the list. */
    public ResponseGaps {
        ms = List.copyOf(ms);
    }

    /** With one more; the oldest is forgotten when there are too many. */
    public ResponseGaps with(long gapMs) {
        List<Long> more = new ArrayList<>(ms.size() < MOST ? ms : ms.subList(1, MOST));
        more.add(gapMs);
        return new ResponseGaps(more);
    }

    /**
     * The gap that a share of the replies did not exceed, by the nearest rank; empty when there is
     * none.
     *
     * @param share 0.5 for the median
     */
    public OptionalLong quantile(double share) {
        List<Long> sorted = ms.stream().sorted().toList();
        if (sorted.isEmpty()) {
            return OptionalLong.empty();
        }
        int rank = Math.clamp((int) Math.ceil(share * sorted.size()), 1, sorted.size());
        return OptionalLong.of(sorted.get(rank - 1));
    }
}
