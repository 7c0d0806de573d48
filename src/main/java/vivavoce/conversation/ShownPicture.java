package vivavoce.conversation;

import vivavoce.model.SeenLine;

import java.util.List;

/**
 * A picture that was read and not yet answered: words may come with it.
 *
 * @param latex its lines, top first
 * @param atMs when it was read
 */
record ShownPicture(List<String> latex, long atMs) {

    /** A picture shown in silence is answered after this long. */
    private static final long PATIENCE_MS = 2_500;

    static final ShownPicture NONE = new ShownPicture(List.of(), 0);

    static ShownPicture of(List<SeenLine> lines, long atMs) {
        return new ShownPicture(lines.stream().map(SeenLine::latex).toList(), atMs);
    }

    boolean isThere() {
        return !latex.isEmpty();
    }

    boolean isDue(long nowMs) {
        return isThere() && nowMs - atMs >= PATIENCE_MS;
    }
}
