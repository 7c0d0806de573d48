package vivavoce.history;

import vivavoce.conversation.LessonEvent;
import vivavoce.conversation.LessonEvent.ReplyDecided;

import java.util.ArrayList;
import java.util.List;

/** A reply that was written sentence by sentence, as one. */
final class Replies {

    private static final int NONE = -1;

    private Replies() {}

    /** The moments of a lesson; every reply has all its words where its first ones came. */
    static List<Moment> whole(List<Moment> moments) {
        List<Moment> whole = new ArrayList<>();
        int first = NONE;
        for (Moment moment : moments) {
            if (moment.event() instanceof ReplyDecided more && first != NONE) {
                whole.set(first, longer(whole.get(first), more));
                continue;
            }
            first = first(moment.event(), first, whole.size());
            whole.add(moment);
        }
        return whole;
    }

    /** Where the reply that is going on began, after one more event. */
    private static int first(LessonEvent event, int before, int here) {
        return switch (event) {
            case ReplyDecided _ -> here;
            case LessonEvent.ReplyFinished _,
                    LessonEvent.VoiceStopped _,
                    LessonEvent.TurnEnded _,
                    LessonEvent.TurnTakenBack _ ->
                    NONE;
            default -> before;
        };
    }

    private static Moment longer(Moment begun, ReplyDecided more) {
        return begun.event() instanceof ReplyDecided(String words, String style)
                ? new Moment(begun.atMs(), new ReplyDecided(words + " " + more.caption(), style))
                : begun;
    }
}
