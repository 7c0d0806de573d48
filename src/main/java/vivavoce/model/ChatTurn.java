package vivavoce.model;

import java.util.List;
import java.util.Locale;

/**
 * One turn of a conversation with a model.
 *
 * @param role whose it is
 * @param media sounds and pictures that come before the text
 * @param text may be empty
 */
public record ChatTurn(Role role, List<MediaRows> media, String text) {

    /** Copies the media. */
    public ChatTurn {
        media = List.copyOf(media);
    }

    /** Whose turn it is. */
    public enum Role {
        SYSTEM,
        USER,
        ASSISTANT;

        /** As manifests write it. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A turn of words. */
    public static ChatTurn of(Role role, String text) {
        return new ChatTurn(role, List.of(), text);
    }
}
