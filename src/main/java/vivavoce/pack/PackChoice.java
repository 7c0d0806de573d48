package vivavoce.pack;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.google.gson.reflect.TypeToken;

import org.jspecify.annotations.Nullable;

import vivavoce.model.PackException;
import vivavoce.model.PackKind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which pack is in use for which kind of work, in a file. */
final class PackChoice {

    private static final Gson GSON = new Gson();

    private final Path file;

    PackChoice(Path file) {
        this.file = file;
    }

    /** Id of the pack for a kind of work; none where the built-in one is used. */
    Optional<String> read(PackKind kind) {
        return Optional.ofNullable(all().get(kind.toString()));
    }

    void write(PackKind kind, String id) {
        Map<String, String> all = all();
        all.put(kind.toString(), id);
        save(all);
    }

    void clear(PackKind kind) {
        Map<String, String> all = all();
        if (all.remove(kind.toString()) != null) {
            save(all);
        }
    }

    private Map<String, String> all() {
        if (!Files.isRegularFile(file)) {
            return new TreeMap<>();
        }
        try {
            @Nullable Map<String, String> read =
                    GSON.fromJson(
                            Files.readString(file),
                            new TypeToken<TreeMap<String, String>>() {}.getType());
            return read == null ? new TreeMap<>() : read;
        } catch (IOException | JsonParseException e) {
            // A broken choice is no choice: the built-in pack always works.
            return new TreeMap<>();
        }
    }

    private void save(Map<String, String> all) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(fresh, GSON.toJson(all));
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new PackException(file + " cannot be written: check its permissions.", e);
        }
    }
}
