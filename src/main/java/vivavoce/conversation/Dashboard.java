package vivavoce.conversation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the window shows beside the lesson itself. One owner: the conversation. */
final class Dashboard {

    private static final double LEVEL_KEPT = 0.9;

    private final Map<Badge.Part, Badge> badges = new EnumMap<>(Badge.Part.class);
    private ResponseGaps gaps = ResponseGaps.NONE;
    private double level;
    private String hearing = "";
    private String notice = "";

    /**
     * Of the last ten milliseconds; it dies away so slowly that the window can look now and then.
     */
    void level(double microphone) {
        level = Math.max(microphone, LEVEL_KEPT * level);
    }

    /** A reply began to sound; a negative gap answers no spoken turn. */
    void replied(long gapMs) {
        if (gapMs >= 0) {
            gaps = gaps.with(gapMs);
        }
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

    ConversationView view(Presence presence, Delivery delivery, Standing standing) {
        return new ConversationView(
                presence,
                delivery.showing().board().lines(),
                delivery.showing().transcript().captions(),
                new Meters(level, delivery.level(), gaps),
                List.copyOf(badges.values()),
                notice,
                hearing,
                standing.picture().page(),
                standing.tutor().learner());
    }
}
