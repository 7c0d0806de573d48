package vivavoce.conversation;

import vivavoce.tutor.BoardLine;
import vivavoce.tutor.PastTurn;
import vivavoce.tutor.Phrase;
import vivavoce.tutor.Reply;

import java.util.List;
import java.util.function.Consumer;

/** What the learner sees of a conversation, board and captions. One owner: the conversation. */
final class Showing {

    private final Board board = new Board();
    private final Transcript transcript = new Transcript();
    private final Consumer<LessonEvent> told;

    Showing(Consumer<LessonEvent> told) {
        this.told = told;
    }

    Board board() {
        return board;
    }

    Transcript transcript() {
        return transcript;
    }

    /** How it looks now can be gone back to. */
    void remember() {
        board.remember();
        transcript.remember();
    }

    /** Goes back to how it looked. */
    void takeBack() {
        board.takeBack();
        transcript.takeBack();
    }

    /**
     * A reply begins: what stands without it is shown.
     *
     * @param standing the tutor's board once it has been spoken
     */
    void standsBefore(Reply reply, List<BoardLine> standing) {
        tell(board.before(reply, standing));
    }

    /** A phrase begins to sound. */
    void began(Phrase phrase) {
        tell(board.with(phrase));
    }

    /** Shows the words of a reply that were not shown yet. */
    void announce(SpokenReply current) {
        boolean first = !current.isAnnounced();
        String fresh = current.takeFresh();
        if (!fresh.isEmpty()) {
            String style = current.reply().style().name();
            told.accept(new LessonEvent.ReplyDecided(fresh, style));
            if (first) {
                transcript.tutorBegins(fresh);
            } else {
                transcript.tutorGoesOn(current.caption());
            }
        }
    }

    /** What was said by now, oldest first; of the tutor's words those that were heard. */
    List<PastTurn> said() {
        return transcript.captions().stream()
                .map(caption -> new PastTurn(caption.learner(), caption.heard()))
                .filter(turn -> !turn.text().isEmpty())
                .toList();
    }

    private void tell(List<BoardLine> added) {
        for (BoardLine line : added) {
            told.accept(new LessonEvent.BoardChanged(line.latex(), line.mark().name()));
        }
    }
}
