package vivavoce.history;

import vivavoce.conversation.Caption;
import vivavoce.conversation.ConversationView;
import vivavoce.conversation.LessonEvent;
import vivavoce.conversation.Presence;
import vivavoce.tutor.BoardLine;

import java.util.ArrayList;
import java.util.List;

/** A kept lesson at any of its moments, as the window showed it. Pure. */
public final class Replay {

    private final List<Moment> moments;

    /** Of this lesson. */
    public Replay(Session session) {
        moments = Replies.whole(session.moments());
    }

    /** What the window showed then, so long after the lesson began. */
    public ConversationView at(long atMs) {
        List<Caption> captions = new ArrayList<>();
        List<BoardLine> board = new ArrayList<>();
        Presence presence = Presence.LISTENING;
        for (int i = 0; i < moments.size() && moments.get(i).atMs() <= atMs; i++) {
            LessonEvent event = moments.get(i).event();
            event.learnerWords()
                    .ifPresent(words -> captions.add(new Caption(true, words, words.length())));
            switch (event) {
                case LessonEvent.TurnEnded _ -> presence = Presence.THINKING;
                case LessonEvent.TurnTakenBack _ -> takeBack(captions);
                case LessonEvent.ReplyDecided(String caption, String _) ->
                        captions.add(new Caption(false, caption, heard(i, caption, atMs)));
                case LessonEvent.ReplyStarted _ -> presence = Presence.SPEAKING;
                case LessonEvent.ReplyFinished _ -> presence = Presence.LISTENING;
                case LessonEvent.VoiceStopped _ -> presence = Presence.LISTENING;
                case LessonEvent.WaitStarted _ -> presence = Presence.WAITING;
                case LessonEvent.WaitEnded _ -> presence = Presence.LISTENING;
                case LessonEvent.BoardChanged(String latex, String mark) ->
                        board.add(new BoardLine(latex, BoardLine.Mark.valueOf(mark)));
                default -> {}
            }
        }
        return new ConversationView(presence, lesson(board), captions, 0, List.of(), "");
    }

    private static void takeBack(List<Caption> captions) {
        while (!captions.isEmpty() && !captions.removeLast().learner()) {}
    }

    /** A problem that is set clears the board. */
    private static List<BoardLine> lesson(List<BoardLine> board) {
        for (int i = board.size() - 1; i > 0; i--) {
            if (board.get(i).mark() == BoardLine.Mark.PLAIN
                    && board.get(i - 1).mark() != BoardLine.Mark.PLAIN) {
                return List.copyOf(board.subList(i, board.size()));
            }
        }
        return List.copyOf(board);
    }

    /** Evenly from the first sound of the reply to its last. */
    private int heard(int decided, String caption, long atMs) {
        long from = -1;
        for (int i = decided + 1; i < moments.size(); i++) {
            Moment moment = moments.get(i);
            switch (moment.event()) {
                case LessonEvent.ReplyStarted _ -> from = moment.atMs();
                case LessonEvent.ReplyFinished _ -> {
                    return part(caption.length(), from, moment.atMs(), atMs);
                }
                case LessonEvent.VoiceStopped(String heard, String _) -> {
                    return part(heard.length(), from, moment.atMs(), atMs);
                }
                case LessonEvent.ReplyDecided _ -> {
                    return part(caption.length(), from, moment.atMs(), atMs);
                }
                default -> {}
            }
        }
        return from < 0 || atMs < from ? 0 : caption.length();
    }

    private static int part(int length, long fromMs, long toMs, long atMs) {
        if (fromMs < 0 || atMs < fromMs) {
            return 0;
        }
        double share = toMs <= fromMs ? 1 : (double) (atMs - fromMs) / (toMs - fromMs);
        return (int) Math.round(length * Math.clamp(share, 0, 1));
    }
}
