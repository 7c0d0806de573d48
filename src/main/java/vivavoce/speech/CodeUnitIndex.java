package vivavoce.speech;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;

import org.jspecify.annotations.Nullable;

import vivavoce.model.PackException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An id for every UTF-16 code unit that a voice knows. Immutable. */
final class CodeUnitIndex {

    private static final Gson GSON = new Gson();

    private final long[] ids;

    private CodeUnitIndex(long[] ids) {
        this.ids = ids;
    }

    /**
     * Reads a list of ids, one for each code unit.
     *
     * @throws PackException when it is none
     */
    static CodeUnitIndex read(Path file) {
        try {
            long @Nullable [] ids = GSON.fromJson(Files.readString(file), long[].class);
            return new CodeUnitIndex(ids == null ? new long[0] : ids);
        } catch (IOException | JsonParseException e) {
            throw new PackException(file + " cannot be read: install the pack again.", e);
        }
    }

    /** Ids of a text; what the voice does not know is left out. */
    long[] ids(String text) {
        return text.chars()
                .filter(unit -> unit < ids.length && ids[unit] >= 0)
                .mapToLong(unit -> ids[unit])
                .toArray();
    }
}
