package vivavoce.model;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonDeserializationContext;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.reflect.TypeToken;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads manifests. */
public final class ManifestReader {

    /** The manifest's name inside a pack. */
    public static final String FILE = "manifest.json";

    private static final long MOST_BYTES = 1 << 20;

    private static final Map<String, Class<? extends ImageForm>> IMAGES =
            Map.of(
                    "line", ImageForm.Lines.class,
                    "patches", ImageForm.Patches.class,
                    "square", ImageForm.Square.class);
    private static final Map<String, Class<? extends VoiceForm>> VOICES =
            Map.of("flow", VoiceForm.Flow.class, "single", VoiceForm.Single.class);

    private static final Gson GSON =
            new GsonBuilder()
                    .registerTypeAdapter(
                            new TypeToken<Map<String, String>>() {}.getType(),
                            (JsonDeserializer<Map<String, String>>)
                                    (json, type, context) -> names(json))
                    .registerTypeAdapter(
                            PackKind.class,
                            (JsonDeserializer<PackKind>)
                                    (json, type, context) -> PackKind.of(json.getAsString()))
                    .registerTypeAdapter(
                            ImageForm.class,
                            (JsonDeserializer<ImageForm>)
                                    (json, type, context) ->
                                            oneOf(json, "image.mode", IMAGES, context))
                    .registerTypeAdapter(
                            VoiceForm.class,
                            (JsonDeserializer<VoiceForm>)
                                    (json, type, context) ->
                                            oneOf(json, "voice.pipeline", VOICES, context))
                    .create();

    private ManifestReader() {}

    /**
     * The manifest of the pack in a folder.
     *
     * @throws PackException when there is none, or it is not one
     */
    public static PackManifest read(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            throw PackException.broken(folder + " holds no manifest.json");
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw PackException.broken(folder + " holds a manifest of more than a megabyte");
            }
            return parse(Files.readString(file), file.toString());
        } catch (IOException e) {
            throw new PackException(file + " cannot be read: install the pack again.", e);
        }
    }

    /**
     * The manifest in a text.
     *
     * @param where it is from, for the sentence when it is none
     * @throws PackException when it is none
     */
    public static PackManifest parse(String json, String where) {
        try {
            return PackManifest.need(GSON.fromJson(json, PackManifest.class), "schema");
        } catch (PackException e) {
            throw e;
        } catch (RuntimeException e) {
            // Gson wraps what a record's constructor throws.
            if (e.getCause() instanceof PackException refused) {
                throw refused;
            }
            String what = e instanceof JsonParseException ? "cannot be read" : "is no manifest";
            throw new PackException("%s %s: install the pack again.".formatted(where, what), e);
        }
    }

    private static <T> T oneOf(
            JsonElement json,
            String field,
            Map<String, Class<? extends T>> known,
            JsonDeserializationContext context) {
        String key = field.substring(field.indexOf('.') + 1);
        JsonElement name = PackManifest.need(json.getAsJsonObject().get(key), field);
        Class<? extends T> type = known.get(name.getAsString());
        if (type == null) {
            throw PackException.unknown(field, name.getAsString());
        }
        return context.deserialize(json, type);
    }

    /**
     * Several names of the role {@code extra} become {@code extra.0}, {@code extra.1} …; several
     * names of another role are alternatives, of which the first that the graph has is taken.
     */
    private static Map<String, String> names(JsonElement json) {
        Map<String, String> names = new LinkedHashMap<>();
        json.getAsJsonObject()
                .asMap()
                .forEach((role, name) -> {
                    if (!name.isJsonArray()) {
                        names.put(role, name.getAsString());
                        return;
                    }
                    List<String> all =
                            name.getAsJsonArray().asList().stream()
                                    .map(JsonElement::getAsString)
                                    .toList();
                    if (role.equals("extra")) {
                        for (int i = 0; i < all.size(); i++) {
                            names.put(role + "." + i, all.get(i));
                        }
                    } else {
                        names.put(role, String.join("|", all));
                    }
                });
        return names;
    }
}
