package vivavoce.model;

import org.jspecify.annotations.Nullable;

import vivavoce.model.PackManifest.Fusion.Marker;
import vivavoce.model.PackManifest.Task;

import java.util.stream.LongStream;
import java.util.stream.Stream;

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
     * @param rows of media
     * @param most tokens that fit
     * @throws IllegalArgumentException when the media alone do not fit
     */
    long[] fill(String context, int rows, int most) {
        String words = context.replace('<', ' ').strip();
        long[] ids = ids(words, rows);
        while (ids.length > most && !words.isEmpty()) {
            int cut = words.indexOf(' ', words.length() / 2);
            words = cut < 0 ? "" : words.substring(cut).strip();
            ids = ids(words, rows);
        }
        if (ids.length > most) {
            throw new IllegalArgumentException(
                    "%d tokens do not fit in a prompt of %d".formatted(ids.length, most));
        }
        return ids;
    }

    private long[] ids(String words, int rows) {
        String form = task.context();
        String context = form == null || words.isEmpty() ? "" : form.replace("{text}", words);
        String[] parts = task.prompt().replace("{context}", context).split(media, -1);
        return Stream.of(
                        LongStream.of(tokenizer.encode(parts[0])),
                        one(marker.open()),
                        LongStream.generate(marker::token).limit(rows),
                        one(marker.close()),
                        LongStream.of(tokenizer.encode(parts[1])))
                .flatMapToLong(ids -> ids)
                .toArray();
    }

    private static LongStream one(@Nullable Long token) {
        return token == null ? LongStream.empty() : LongStream.of(token);
    }
}
