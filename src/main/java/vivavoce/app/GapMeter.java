package vivavoce.app;

import vivavoce.conversation.LessonEvent;
import vivavoce.conversation.LessonListener;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The response gap of every spoken turn: end of the learner's last word to the first sample. */
final class GapMeter implements LessonListener {

    private final List<Long> gapsMs = new ArrayList<>();

    @Override
    public void happened(long atMs, LessonEvent event) {
        if (event instanceof LessonEvent.ReplyStarted(long gapMs) && gapMs >= 0) {
            gapsMs.add(gapMs);
        }
    }

    /** One line: each turn's gap, the median, the worst. */
    String report() {
        if (gapsMs.isEmpty()) {
            return "No spoken turn was answered.";
        }
        List<Long> sorted = new ArrayList<>(gapsMs);
        Collections.sort(sorted);
        return "Response gap (ms): %s; median %d, worst %d"
                .formatted(gapsMs, sorted.get((sorted.size() - 1) / 2), sorted.getLast());
    }
}
