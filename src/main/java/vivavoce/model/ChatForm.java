package vivavoce.model;

import static vivavoce.model.PackManifest.need;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * How a conversation is written for a model.
 *
 * @param start before everything, for example {@code <bos>}
 * @param roles name by role: {@code system}, {@code user}, {@code assistant}
 * @param open before a turn, with {@code {role}}
 * @param close after a turn
 * @param generate what the model goes on from
 * @param thinking how the model thinks aloud; null when it does not
 * @param eos tokens that end a turn
 */
public record ChatForm(
        String start,
        Map<String, String> roles,
        String open,
        String close,
        String generate,
        @Nullable Thinking thinking,
        List<Long> eos) {

    /** Checks that all is there. */
    public ChatForm {
        start = need(start, "chat.start");
        roles = Map.copyOf(need(roles, "chat.roles"));
        open = need(open, "chat.open");
        close = need(close, "chat.close");
        generate = need(generate, "chat.generate");
        eos = List.copyOf(need(eos, "chat.eos"));
        for (ChatTurn.Role role : ChatTurn.Role.values()) {
            need(roles.get(role.toString()), "chat.roles." + role);
        }
    }

    /**
     * Thoughts that are not for the ear.
     *
     * @param open its first token begins a thought
     * @param close its first token ends it
     */
    public record Thinking(String open, String close) {

        /** Checks that both are there. */
        public Thinking {
            open = need(open, "chat.thinking.open");
            close = need(close, "chat.thinking.close");
        }
    }

    /** A turn's first words. */
    String opening(ChatTurn.Role role) {
        return open.replace("{role}", need(roles.get(role.toString()), "chat.roles." + role));
    }
}
