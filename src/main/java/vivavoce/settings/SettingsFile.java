package vivavoce.settings;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import vivavoce.files.WholeFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The settings on disk: JSON with a version. A file that cannot be used is set aside, never
 * overwritten; a file is written whole or not at all.
 */
public final class SettingsFile {

    private static final int VERSION = 1;
    private static final long MOST_BYTES = 1 << 20;
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().create();

    private final Path file;

    /** Settings in this file, which need not exist. */
    public SettingsFile(Path file) {
        this.file = file;
    }

    /** What was read: the settings, and what was wrong with the file, if anything. */
    public record Opened(Settings settings, Optional<Trouble> trouble) {}

    /**
     * What was wrong with the file; the defaults are used.
     *
     * @param newer it was written by a newer version of the program
     * @param aside where it lies now; the file itself when it could not be moved
     */
    public record Trouble(boolean newer, Path aside) {}

    /** Reads the settings; the defaults where there is no file or one that cannot be used. */
    public Opened open() {
        if (!Files.exists(file)) {
            return new Opened(Settings.DEFAULT, Optional.empty());
        }
        try {
            JsonObject json = parse();
            if (json.get("version").getAsInt() > VERSION) {
                return setAside(true);
            }
            return new Opened(settings(json), Optional.empty());
        } catch (IOException | RuntimeException broken) {
            // Gson answers a file that is not ours with many kinds of exception.
            return setAside(false);
        }
    }

    private JsonObject parse() throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new IOException("larger than any settings");
        }
        return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    }

    /** What an older version did not know keeps its default. */
    private static Settings settings(JsonObject json) {
        JsonObject whole = GSON.toJsonTree(Settings.DEFAULT).getAsJsonObject();
        overlay(whole, json);
        Settings settings = GSON.fromJson(whole, Settings.class);
        // An unknown name of an enum is read as null; written again, it would be missing.
        if (!GSON.toJsonTree(settings).getAsJsonObject().equals(whole)) {
            throw new JsonParseException("a value that no setting has");
        }
        return settings;
    }

    private static void overlay(JsonObject whole, JsonObject over) {
        for (String key : whole.keySet()) {
            JsonElement value = over.get(key);
            if (value == null) {
                continue;
            }
            if (whole.get(key).isJsonObject()) {
                overlay(whole.getAsJsonObject(key), value.getAsJsonObject());
            } else {
                whole.add(key, value);
            }
        }
    }

    private Opened setAside(boolean newer) {
        return new Opened(Settings.DEFAULT, Optional.of(new Trouble(newer, moved())));
    }

    private Path moved() {
        try {
            return WholeFile.setAside(file);
        } catch (IOException e) {
            return file;
        }
    }

    /**
     * Writes the settings, whole or not at all.
     *
     * @throws IOException when they cannot be written; the old file is then as it was
     */
    public void save(Settings settings) throws IOException {
        JsonObject json = new JsonObject();
        json.addProperty("version", VERSION);
        GSON.toJsonTree(settings).getAsJsonObject().asMap().forEach(json::add);
        Files.createDirectories(file.toAbsolutePath().getParent());
        WholeFile.write(file, part -> Files.writeString(part, GSON.toJson(json)));
    }
}
