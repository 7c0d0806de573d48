package vivavoce.model;

import org.jspecify.annotations.Nullable;

import vivavoce.model.ChatTurn.Role;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Writes a conversation in a model's own form. One owner thread. */
final class ChatTemplate {

    /** What in a text could be taken for a special token. */
    private static final Pattern MARK = Pattern.compile("<(?=[|/a-zA-Z])");

    private static final Pattern SPECIAL = Pattern.compile("<[^<>\\s{}]+>");

    private final ChatForm form;
    private final Tokenizer tokenizer;
    private final @Nullable Encoders encoders;

    /**
     * A template.
     *
     * @param encoders of media in turns; null where there are none
     * @throws PackException when the tokenizer lacks a special token of the form
     */
    ChatTemplate(ChatForm form, Tokenizer tokenizer, @Nullable Encoders encoders) {
        this.form = form;
        this.tokenizer = tokenizer;
        this.encoders = encoders;
        String all = form.start() + form.open() + form.close() + form.generate();
        SPECIAL.matcher(all).results().forEach(match -> tokenizer.special(match.group()));
    }

    /**
     * A conversation as a prompt.
     *
     * @param newest where the newest turn begins
     */
    record Filled(Prompt prompt, int newest) {}

    /**
     * The prompt for the next turn of the model.
     *
     * @param turns oldest first; the oldest after the system's go when they do not fit
     * @param most tokens that fit
     * @throws IllegalArgumentException when not even the newest fits
     */
    Filled fill(List<ChatTurn> turns, int most) {
        List<ChatTurn> kept = new ArrayList<>(turns);
        Filled prompt = prompt(kept);
        while (prompt.prompt().size() > most) {
            int oldest = kept.getFirst().role() == Role.SYSTEM ? 1 : 0;
            if (kept.size() - oldest < 2) {
                throw new IllegalArgumentException(
                        "%d tokens do not fit in a prompt of %d"
                                .formatted(prompt.prompt().size(), most));
            }
            kept.remove(oldest);
            prompt = prompt(kept);
        }
        return prompt;
    }

    private Filled prompt(List<ChatTurn> turns) {
        Prompt prompt = words(form.start());
        int newest = prompt.size();
        for (ChatTurn turn : turns) {
            newest = prompt.size();
            prompt = prompt.plus(turn(turn));
        }
        return new Filled(prompt.plus(words(form.generate())), newest);
    }

    private Prompt turn(ChatTurn turn) {
        Prompt prompt = words(form.opening(turn.role()));
        for (MediaRows rows : turn.media()) {
            Encoders encoder = Objects.requireNonNull(encoders, "media without encoders");
            prompt = prompt.plus(PromptTemplate.placed(rows, encoder.marker(rows), tokenizer));
        }
        String text = MARK.matcher(turn.text()).replaceAll("< ");
        return prompt.plus(words(text + form.close()));
    }

    private Prompt words(String text) {
        return Prompt.of(tokenizer.encode(text));
    }
}
