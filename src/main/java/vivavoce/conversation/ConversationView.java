package vivavoce.conversation;

import vivavoce.tutor.BoardLine;

import java.util.List;
import java.util.Optional;

/**
 * All that the window shows, as one immutable value.
 *
 * @param presence what the tutor is doing
 * @param board the lines of the board, top first
 * @param captions the transcript, oldest first
 * @param microphoneLevel 0 (silence) to 1 (full scale)
 * @param badges one a part of the machine
 * @param notice one calm sentence about something that went wrong, or ""
 * @param hearing the words of the turn that the learner is in, as far as they were made out, or ""
 * @param seen a picture that was read and waits for the learner to say whether it is right
 */
public record ConversationView(
        Presence presence,
        List<BoardLine> board,
        List<Caption> captions,
        double microphoneLevel,
        List<Badge> badges,
        String notice,
        String hearing,
        Optional<SeenPage> seen) {

    /** Nothing being heard, nothing to confirm. */
    public ConversationView(
            Presence presence,
            List<BoardLine> board,
            List<Caption> captions,
            double microphoneLevel,
            List<Badge> badges,
            String notice) {
        this(presence, board, captions, microphoneLevel, badges, notice, "", Optional.empty());
    }

    /** Before anything has happened. */
    public static ConversationView empty() {
        return new ConversationView(Presence.LISTENING, List.of(), List.of(), 0, List.of(), "");
    }

    /** The same with a sentence about something that went wrong. */
    public ConversationView withNotice(String sentence) {
        return new ConversationView(
                presence, board, captions, microphoneLevel, badges, sentence, hearing, seen);
    }

    /** The same while these words are being heard. */
    public ConversationView hearing(String words) {
        return new ConversationView(
                presence, board, captions, microphoneLevel, badges, notice, words, seen);
    }

    /** The same with a picture that waits to be confirmed. */
    public ConversationView seeing(SeenPage page) {
        return new ConversationView(
                presence,
                board,
                captions,
                microphoneLevel,
                badges,
                notice,
                hearing,
                Optional.of(page));
    }
}
