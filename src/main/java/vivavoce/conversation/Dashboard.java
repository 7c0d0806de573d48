package vivavoce.conversation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the window shows beside the lesson itself. One owner: the conversation. */
final class Dashboard {

    private final Map<String, Badge> badges = new LinkedHashMap<>();
    private double level;
    private String hearing = "";
    private String notice = "";

    void level(double microphone) {
        level = microphone;
    }

    /** Words of a turn that is going on. */
    void hearing(String words) {
        hearing = words;
    }

    void badge(Badge badge) {
        badges.put(badge.part(), badge);
    }

    void notice(String sentence) {
        notice = sentence;
    }

    ConversationView view(Presence presence, Delivery delivery, ShownPicture picture) {
        return new ConversationView(
                presence,
                delivery.board().lines(),
                delivery.transcript().captions(),
                level,
                List.copyOf(badges.values()),
                notice,
                hearing,
                picture.page());
    }
}
