package vivavoce.history;

import vivavoce.conversation.LessonEvent;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * One kept lesson.
 *
 * @param id names it in its folder
 * @param began when
 * @param moments oldest first
 * @param pictures that were shown, in order
 */
public record Session(String id, Instant began, List<Moment> moments, List<Path> pictures) {

    /** The first problem on the board, as LaTeX; "" where there was none. */
    public String problem() {
        return moments.stream()
                .map(Moment::event)
                .filter(LessonEvent.BoardChanged.class::isInstance)
                .map(event -> ((LessonEvent.BoardChanged) event).latex())
                .findFirst()
                .orElse("");
    }

    /** How long it went on. */
    public long lastedMs() {
        return moments.isEmpty() ? 0 : moments.getLast().atMs();
    }

    /** Whether a text occurs in what was said or written. */
    public boolean mentions(String text) {
        String wanted = plain(text);
        return LessonText.of(moments).stream()
                .anyMatch(line -> plain(line.text()).contains(wanted));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace(" ", "");
    }
}
