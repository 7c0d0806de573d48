package vivavoce.conversation;

import vivavoce.learner.LearnerRecord;
import vivavoce.tutor.BoardLine;

import java.util.List;
import java.util.Optional;

/**
 * All that the window shows, as one immutable value.
 *
 * @param presence what the tutor is doing
 * @param board the lines of the board, top first
 * @param captions the transcript, oldest first
 * @param meters levels and times
 * @param badges one a part of the machine
 * @param notice one calm sentence about something that went wrong, or ""
 * @param hearing the words of the turn that the learner is in, as far as they were made out, or ""
 * @param seen a picture that was read and waits for the learner to say whether it is right
 * @param learner what is known of the learner by now
 */
public record ConversationView(
        Presence presence,
        List<BoardLine> board,
        List<Caption> captions,
        Meters meters,
        List<Badge> badges,
        String notice,
        String hearing,
        Optional<SeenPage> seen,
        LearnerRecord learner) {

    /** Nothing being heard, nothing to confirm. */
    public ConversationView(
            Presence presence,
            List<BoardLine> board,
            List<Caption> captions,
            double microphoneLevel,
            List<Badge> badges,
            String notice) {
        this(
                presence,
                board,
                captions,
                Meters.of(microphoneLevel),
                badges,
                notice,
                "",
                Optional.empty(),
                LearnerRecord.empty());
    }

    /** Before anything has happened. */
    public static ConversationView empty() {
        return new ConversationView(Presence.LISTENING, List.of(), List.of(), 0, List.of(), "");
    }

    /** The same with a sentence about something that went wrong. */
    public ConversationView withNotice(String sentence) {
        return with(sentence, hearing, seen, meters, learner);
    }

    /** The same while these words are being heard. */
    public ConversationView hearing(String words) {
        return with(notice, words, seen, meters, learner);
    }

    /** The same with a picture that waits to be confirmed. */
    public ConversationView seeing(SeenPage page) {
        return with(notice, hearing, Optional.of(page), meters, learner);
    }

    /** The same with other measures. */
    public ConversationView with(Meters measured) {
        return with(notice, hearing, seen, measured, learner);
    }

    /** The same for another learner. */
    public ConversationView with(LearnerRecord known) {
        return with(notice, hearing, seen, meters, known);
    }

    private ConversationView with(
            String sentence,
            String words,
            Optional<SeenPage> page,
            Meters measured,
            LearnerRecord known) {
        return new ConversationView(
                presence, board, captions, measured, badges, sentence, words, page, known);
    }
}
