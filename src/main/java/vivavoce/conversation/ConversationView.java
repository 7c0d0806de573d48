package vivavoce.conversation;

import vivavoce.tutor.BoardLine;

import java.util.List;

/**
 * All that the window shows, as one immutable value.
 *
 * @param presence what the tutor is doing
 * @param board the lines of the board, top first
 * @param captions the transcript, oldest first
 * @param microphoneLevel 0 (silence) to 1 (full scale)
 * @param badges one a part of the machine
 * @param notice one calm sentence about something that went wrong, or ""
 */
public record ConversationView(
        Presence presence,
        List<BoardLine> board,
        List<Caption> captions,
        double microphoneLevel,
        List<Badge> badges,
        String notice) {

    /** Before anything has happened. */
    public static ConversationView empty() {
        return new ConversationView(Presence.LISTENING, List.of(), List.of(), 0, List.of(), "");
    }

    /** The same with a sentence about something that went wrong. */
    public ConversationView withNotice(String sentence) {
        return new ConversationView(presence, board, captions, microphoneLevel, badges, sentence);
    }
}
