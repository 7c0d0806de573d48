package vivavoce.ui.controls;

import vivavoce.conversation.Badge;
import vivavoce.conversation.Badge.Part;
import vivavoce.ui.look.Icon;
import vivavoce.ui.look.Said;
import vivavoce.ui.look.Words;

import java.util.Locale;

/** How the parts of the machine are named and drawn. */
final class BadgeWords {

    private BadgeWords() {}

    static Icon icon(Part part) {
        return switch (part) {
            case MICROPHONE -> Icon.MICROPHONE;
            case LOUDSPEAKER -> Icon.SPEAKER;
            case ECHO -> Icon.ECHO;
            case CAMERA -> Icon.CAMERA;
            case PROCESSOR -> Icon.PROCESSOR;
            case PACK -> Icon.PACK;
        };
    }

    /** In a word or two, for the header. */
    static String glance(Badge badge) {
        return badge.state().isEmpty() ? Words.of("badge", badge.part()) : state(badge);
    }

    /** The part and how it is. */
    static String title(Badge badge) {
        String part = Words.of("badge", badge.part());
        return badge.state().isEmpty() ? part : Words.of("badge.title", part, state(badge));
    }

    /** What can be done where it does not work. */
    static String advice(Part part) {
        return Words.of("badge.advice", part);
    }

    private static String state(Badge badge) {
        return switch (badge.part()) {
            case ECHO, CAMERA ->
                    Words.of(
                            "badge.%s.%s"
                                    .formatted(badge.part(), badge.state())
                                    .toLowerCase(Locale.ROOT)
                                    .replace('_', '-'));
            case PACK -> Said.of(badge.state());
            case MICROPHONE, LOUDSPEAKER, PROCESSOR -> badge.state();
        };
    }
}
