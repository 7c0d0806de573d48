package vivavoce.conversation;

import vivavoce.model.SeenLine;

import java.util.List;
import java.util.Optional;

/**
 * A picture that was read and not yet answered: words may come with it.
 *
 * @param lines as read, top first
 * @param atMs when it was read
 * @param toConfirm whether the learner wants to see the reading before it is used
 */
record ShownPicture(List<SeenPage.Line> lines, long atMs, boolean toConfirm) {

    /** A picture shown in silence is answered after this long. */
    private static final long PATIENCE_MS = 2_500;

    static final ShownPicture NONE = new ShownPicture(List.of(), 0, false);

    static ShownPicture of(List<SeenLine> lines, long atMs, boolean toConfirm) {
        return new ShownPicture(
                lines.stream()
                        .map(line -> new SeenPage.Line(line.latex(), line.confidence()))
                        .toList(),
                atMs,
                toConfirm);
    }

    List<String> latex() {
        return lines.stream().map(SeenPage.Line::latex).toList();
    }

    boolean isThere() {
        return !lines.isEmpty();
    }

    boolean isDue(long nowMs) {
        return isThere() && !toConfirm && nowMs - atMs >= PATIENCE_MS;
    }

    /** What the learner is asked about. */
    Optional<SeenPage> page() {
        return toConfirm ? Optional.of(new SeenPage(lines)) : Optional.empty();
    }
}
