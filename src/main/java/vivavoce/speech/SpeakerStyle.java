package vivavoce.speech;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;

import vivavoce.model.PackException;
import vivavoce.onnx.Tensor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A speaker, as two tables: {@code style_ttl} for what is said, {@code style_dp} for how long.
 *
 * @param text [1, rows, dim]
 * @param duration [1, rows, dim]
 */
record SpeakerStyle(Tensor text, Tensor duration) {

    private static final Gson GSON = new Gson();

    /**
     * Reads a speaker: both tables as JSON, or one table for both as little-endian floats.
     *
     * @param dim of the one table
     * @throws PackException when the file holds none
     */
    static SpeakerStyle read(Path file, int dim) {
        if (!file.toString().endsWith(".json")) {
            float[] values = StyleRows.floats(file);
            if (values.length == 0 || values.length % dim != 0) {
                throw new PackException(file + " is no speaker: install the pack again.");
            }
            Tensor table = Tensor.of(values, 1, values.length / dim, dim);
            return new SpeakerStyle(table, table);
        }
        try {
            JsonObject json = GSON.fromJson(Files.readString(file), JsonObject.class);
            return new SpeakerStyle(table(json, "style_ttl"), table(json, "style_dp"));
        } catch (IOException
                | JsonParseException
                | IllegalArgumentException
                | IllegalStateException
                | NullPointerException e) {
            throw new PackException(file + " is no speaker: install the pack again.", e);
        }
    }

    /** The data are a flat list or nested ones. */
    private static Tensor table(JsonObject json, String name) {
        JsonObject table = json.getAsJsonObject(name);
        List<JsonElement> dims = table.getAsJsonArray("dims").asList();
        List<Float> flat = new ArrayList<>();
        flatten(table.getAsJsonArray("data"), flat);
        float[] values = new float[flat.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = flat.get(i);
        }
        return Tensor.of(values, dims.stream().mapToLong(JsonElement::getAsLong).toArray());
    }

    private static void flatten(JsonArray array, List<Float> flat) {
        for (JsonElement element : array) {
            if (element.isJsonArray()) {
                flatten(element.getAsJsonArray(), flat);
            } else {
                flat.add(element.getAsFloat());
            }
        }
    }
}
