package vivavoce.model;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.reflect.TypeToken;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads {@code manifest.json}. */
final class ManifestReader {

    private static final Gson GSON =
            new GsonBuilder()
                    .registerTypeAdapter(
                            new TypeToken<Map<String, String>>() {}.getType(),
                            (JsonDeserializer<Map<String, String>>)
                                    (json, type, context) -> names(json))
                    .create();

    private ManifestReader() {}

    /**
     * The manifest of a pack.
     *
     * @throws PackException when there is none, or it is not one
     */
    static PackManifest read(Path folder) {
        Path file = folder.resolve("manifest.json");
        if (!Files.isRegularFile(file)) {
            throw PackException.broken(folder + " holds no manifest.json");
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            PackManifest manifest = GSON.fromJson(reader, PackManifest.class);
            return PackManifest.need(manifest, "schema");
        } catch (IOException | JsonParseException e) {
            throw new PackException(file + " cannot be read: install the pack again.", e);
        } catch (PackException e) {
            throw e;
        } catch (RuntimeException e) {
            // Gson wraps what a record's constructor throws.
            if (e.getCause() instanceof PackException refused) {
                throw refused;
            }
            throw new PackException(file + " is no manifest: install the pack again.", e);
        }
    }

    /** A role that stands for a list of names becomes {@code role.0}, {@code role.1} … */
    private static Map<String, String> names(JsonElement json) {
        Map<String, String> names = new LinkedHashMap<>();
        json.getAsJsonObject()
                .asMap()
                .forEach((role, name) -> {
                    if (name.isJsonArray()) {
                        for (int i = 0; i < name.getAsJsonArray().size(); i++) {
                            names.put(role + "." + i, name.getAsJsonArray().get(i).getAsString());
                        }
                    } else {
                        names.put(role, name.getAsString());
                    }
                });
        return names;
    }
}
