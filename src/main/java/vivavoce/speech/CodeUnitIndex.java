package vivavoce.speech;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import vivavoce.model.PackException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** An id for every UTF-16 code unit that a voice knows. Immutable. */
final class CodeUnitIndex {

    private static final Gson GSON = new Gson();

    private final long[] ids;

    private CodeUnitIndex(long[] ids) {
        this.ids = ids;
    }

    /**
     * Reads a list of ids, one for each code unit, or the vocabulary of a tokenizer.json.
     *
     * @throws PackException when it is none
     */
    static CodeUnitIndex read(Path file) {
        try {
            JsonElement json = JsonParser.parseString(Files.readString(file));
            return new CodeUnitIndex(
                    json.isJsonArray() ? GSON.fromJson(json, long[].class) : vocabulary(json));
        } catch (IOException
                | JsonParseException
                | IllegalStateException
                | NullPointerException e) {
            throw new PackException(file + " cannot be read: install the pack again.", e);
        }
    }

    private static long[] vocabulary(JsonElement tokenizer) {
        long[] ids = new long[Character.MAX_VALUE + 1];
        Arrays.fill(ids, -1);
        JsonObject model = tokenizer.getAsJsonObject().getAsJsonObject("model");
        model.getAsJsonObject("vocab")
                .asMap()
                .forEach((symbol, id) -> {
                    if (symbol.length() == 1) {
                        ids[symbol.charAt(0)] = id.getAsLong();
                    }
                });
        return ids;
    }

    /** Ids of a text; what the voice does not know is left out. */
    long[] ids(String text) {
        return text.chars()
                .filter(unit -> unit < ids.length && ids[unit] >= 0)
                .mapToLong(unit -> ids[unit])
                .toArray();
    }
}
