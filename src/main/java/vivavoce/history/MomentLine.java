package vivavoce.history;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import vivavoce.conversation.LessonEvent;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A moment as one line of JSON: {@code {"t":1.23,"event":"TurnEnded","words":"…"}}. */
final class MomentLine {

    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();
    private static final int LONGEST = 100_000;

    private static final Map<String, Class<?>> KINDS =
            Arrays.stream(LessonEvent.class.getPermittedSubclasses())
                    .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

    private MomentLine() {}

    static String of(Moment moment) {
        JsonObject line = new JsonObject();
        line.addProperty("t", moment.atMs() / 1000.0);
        line.addProperty("event", moment.event().getClass().getSimpleName());
        GSON.toJsonTree(moment.event()).getAsJsonObject().asMap().forEach(line::add);
        return GSON.toJson(line);
    }

    /** Empty for a line that was cut short, or that a newer version wrote. */
    static Optional<Moment> read(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            JsonObject json = JsonParser.parseString(line).getAsJsonObject();
            Class<?> kind = KINDS.get(json.get("event").getAsString());
            long atMs = Math.round(1000 * json.get("t").getAsDouble());
            return kind == null
                    ? Optional.empty()
                    : Optional.of(new Moment(atMs, (LessonEvent) whole(json, kind)));
        } catch (RuntimeException broken) {
            // Gson answers a broken line with many kinds of exception.
            return Optional.empty();
        }
    }

    private static Object whole(JsonObject json, Class<?> kind) {
        for (var part : kind.getRecordComponents()) {
            if (!json.has(part.getName())) {
                throw new IllegalArgumentException("an event without its " + part.getName());
            }
        }
        return GSON.fromJson(json, kind);
    }
}
