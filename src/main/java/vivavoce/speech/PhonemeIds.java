package vivavoce.speech;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;

import vivavoce.model.PackException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Ids of phonemes, from a tokenizer's vocabulary or a voice's own map. Immutable. */
final class PhonemeIds {

    private static final Gson GSON = new Gson();

    private final Map<String, Long> ids;

    private PhonemeIds(Map<String, Long> ids) {
        this.ids = Map.copyOf(ids);
    }

    /**
     * Reads {@code model.vocab} of a tokenizer.json (Kokoro), {@code phoneme_id_map} (Piper) or a
     * plain map.
     *
     * @throws PackException when the file holds none
     */
    static PhonemeIds read(Path file) {
        try {
            JsonObject json = GSON.fromJson(Files.readString(file), JsonObject.class);
            Map<String, Long> ids = new HashMap<>();
            map(json).asMap().forEach((symbol, id) -> ids.put(symbol, first(id)));
            return new PhonemeIds(ids);
        } catch (IOException
                | JsonParseException
                | IllegalStateException
                | NumberFormatException
                | NullPointerException e) {
            throw new PackException(file + " has no phonemes: install the pack again.", e);
        }
    }

    /** The id of a symbol, if the voice knows it. */
    Optional<Long> id(String symbol) {
        return Optional.ofNullable(ids.get(symbol));
    }

    private static JsonObject map(JsonObject json) {
        if (json.has("model")) {
            return json.getAsJsonObject("model").getAsJsonObject("vocab");
        }
        return json.has("phoneme_id_map") ? json.getAsJsonObject("phoneme_id_map") : json;
    }

    private static long first(JsonElement id) {
        return id.isJsonArray() ? id.getAsJsonArray().get(0).getAsLong() : id.getAsLong();
    }
}
