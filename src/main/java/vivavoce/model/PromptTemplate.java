package vivavoce.model;

import org.jspecify.annotations.Nullable;

import vivavoce.model.PackManifest.Fusion.Marker;
import vivavoce.model.PackManifest.Task;

/**
 * Makes the prompt of a task: the context and the media take their places in the pack's template.
 */
final class PromptTemplate {

    private final Task task;
    private final String media;
    private final Marker marker;
    private final Tokenizer tokenizer;

    /**
     * A template around one piece of media.
     *
     * @param media where it goes: {@code <audio>} or {@code <image>}
     */
    PromptTemplate(Task task, String media, Marker marker, Tokenizer tokenizer) {
        if (task.prompt().split(media, -1).length != 2) {
            throw PackException.broken("manifest.json has a prompt without one " + media);
        }
        this.task = task;
        this.media = media;
        this.marker = marker;
        this.tokenizer = tokenizer;
    }

    /**
     * The prompt's tokens.
     *
     * @param context words; may be empty; its oldest words go when it does not fit
     * @param media what stands at the template's place for it
     * @param most tokens that fit
     * @throws IllegalArgumentException when the media alone do not fit
     */
    Prompt fill(String context, MediaRows media, int most) {
        String words = context.replace('<', ' ').strip();
        Prompt prompt = prompt(words, media);
        while (prompt.size() > most && !words.isEmpty()) {
            int cut = words.indexOf(' ', words.length() / 2);
            words = cut < 0 ? "" : words.substring(cut).strip();
            prompt = prompt(words, media);
        }
        if (prompt.size() > most) {
            throw new IllegalArgumentException(
                    "%d tokens do not fit in a prompt of %d".formatted(prompt.size(), most));
        }
        return prompt;
    }

    private Prompt prompt(String words, MediaRows rows) {
        String form = task.context();
        String context = form == null || words.isEmpty() ? "" : form.replace("{text}", words);
        String[] parts = task.prompt().replace("{context}", context).split(media, -1);
        return Prompt.of(tokenizer.encode(parts[0]))
                .plus(placed(rows, marker, tokenizer))
                .plus(Prompt.of(tokenizer.encode(parts[1])));
    }

    /** Media between the tokens that open and close them. */
    static Prompt placed(MediaRows rows, Marker marker, Tokenizer tokenizer) {
        String wrap = marker.wrap() == null ? "" : marker.wrap();
        Prompt around = Prompt.of(tokenizer.encode(wrap));
        return around.plus(one(marker.open()))
                .plus(Prompt.of(rows))
                .plus(one(marker.close()))
                .plus(around);
    }

    private static Prompt one(@Nullable Long token) {
        return token == null ? Prompt.EMPTY : Prompt.of(token);
    }
}
