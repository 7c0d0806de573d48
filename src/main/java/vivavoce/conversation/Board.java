package vivavoce.conversation;

import vivavoce.tutor.BoardLine;
import vivavoce.tutor.Phrase;
import vivavoce.tutor.Reply;

import java.util.ArrayList;
import java.util.List;

/** The board as the learner sees it: each line appears as the phrase that brings it sounds. */
final class Board {

    private final List<BoardLine> lines = new ArrayList<>();
    private List<BoardLine> remembered = List.of();

    List<BoardLine> lines() {
        return List.copyOf(lines);
    }

    /** How it stands now can be gone back to. */
    void remember() {
        remembered = lines();
    }

    /** Goes back to how it was. */
    void takeBack() {
        lines.clear();
        lines.addAll(remembered);
    }

    /**
     * A reply begins: what stands without it is shown now, also lines of a reply that was cut
     * short.
     *
     * @param whole the tutor's board once the reply has been spoken
     * @return the lines that are new
     */
    List<BoardLine> before(Reply reply, List<BoardLine> whole) {
        int coming = reply.phrases().stream().mapToInt(phrase -> phrase.board().size()).sum();
        List<BoardLine> standing = whole.subList(0, Math.max(0, whole.size() - coming));
        int same = 0;
        while (same < Math.min(lines.size(), standing.size())
                && lines.get(same).equals(standing.get(same))) {
            same++;
        }
        lines.clear();
        lines.addAll(standing);
        return List.copyOf(standing.subList(same, standing.size()));
    }

    /** A phrase begins to sound. */
    List<BoardLine> with(Phrase phrase) {
        lines.addAll(phrase.board());
        return phrase.board();
    }
}
