package vivavoce.history;

import vivavoce.conversation.LessonEvent;

import java.util.ArrayList;
import java.util.List;

/** A lesson as it is read afterwards: what was said, what stood on the board, pictures. */
public sealed interface LessonText {

    /** When it came, since the lesson began. */
    long atMs();

    /** Its words or its LaTeX. */
    String text();

    /** The learner's words. */
    record Learner(long atMs, String text) implements LessonText {}

    /**
     * The tutor's words.
     *
     * @param unheard the end of them, where the learner cut in; "" when all was heard
     */
    record Tutor(long atMs, String text, String unheard) implements LessonText {}

    /**
     * A line of the board.
     *
     * @param text LaTeX
     * @param mark as in {@link vivavoce.tutor.BoardLine.Mark}
     */
    record Line(long atMs, String text, String mark) implements LessonText {}

    /**
     * A picture that was shown.
     *
     * @param number counted from 0
     * @param text what was read in it
     */
    record Picture(long atMs, int number, String text) implements LessonText {}

    /** The text of a lesson, in the order in which it came. */
    static List<LessonText> of(List<Moment> moments) {
        List<LessonText> text = new ArrayList<>();
        int pictures = 0;
        for (Moment moment : Replies.whole(moments)) {
            moment.event()
                    .learnerWords()
                    .ifPresent(words -> text.add(new Learner(moment.atMs(), words)));
            switch (moment.event()) {
                case LessonEvent.TurnTakenBack _ -> takeBack(text);
                case LessonEvent.ReplyDecided(String caption, String _) ->
                        text.add(new Tutor(moment.atMs(), caption, ""));
                case LessonEvent.VoiceStopped(String _, String unheard) -> cut(text, unheard);
                case LessonEvent.BoardChanged(String latex, String mark) ->
                        text.add(new Line(moment.atMs(), latex, mark));
                case LessonEvent.PictureRead(List<String> lines) ->
                        text.add(new Picture(moment.atMs(), pictures++, String.join(", ", lines)));
                default -> {}
            }
        }
        return text;
    }

    /** The learner's last words, and what was shown in answer to them. */
    private static void takeBack(List<LessonText> text) {
        while (!text.isEmpty() && !(text.removeLast() instanceof Learner)) {}
    }

    private static void cut(List<LessonText> text, String unheard) {
        for (int i = text.size() - 1; i >= 0; i--) {
            if (text.get(i) instanceof Tutor(long atMs, String words, String _)) {
                text.set(i, new Tutor(atMs, words, unheard));
                return;
            }
        }
    }
}
