package vivavoce.tutor;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds cues in words; the patterns are read from {@code cues.json}. */
final class Cues {

    private static final String FILE = "cues.json";

    private final Map<Cue, Pattern> patterns = new EnumMap<>(Cue.class);

    private Cues(Map<String, List<String>> file) {
        for (Cue cue : Cue.values()) {
            List<String> any = Objects.requireNonNull(file.get(Names.inFile(cue)), cue::name);
            patterns.put(cue, Pattern.compile("\\b(?:" + String.join("|", any) + ")(?!\\w)"));
        }
    }

    /** Reads the cues that ship with the tutor. */
    static Cues load() {
        InputStream file = Objects.requireNonNull(Cues.class.getResourceAsStream(FILE), FILE);
        try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return new Cues(
                    new Gson().fromJson(reader, new TypeToken<Map<String, List<String>>>() {}));
        } catch (IOException broken) {
            throw new UncheckedIOException(FILE + " can not be read", broken);
        }
    }

    /**
     * Every cue found; a wish for hints hides the words "tell me the answer" inside it.
     *
     * @param words lower case, without punctuation
     */
    Set<Cue> in(String words) {
        Set<Cue> found = EnumSet.noneOf(Cue.class);
        String rest = words;
        for (Map.Entry<Cue, Pattern> entry : patterns.entrySet()) {
            if (entry.getValue().matcher(rest).find()) {
                found.add(entry.getKey());
            }
            if (entry.getKey() == Cue.HINTS_ONLY) {
                rest = entry.getValue().matcher(rest).replaceAll(" ").strip();
            }
        }
        return found;
    }
}
