package vivavoce.lessons;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the fields of a lesson file strictly; whatever is wrong is said with its place. */
final class JsonFields {

    /** What is read of one field. */
    @FunctionalInterface
    interface Field {
        void read(String name) throws IOException;
    }

    /** What is read of one entry of a list. */
    @FunctionalInterface
    interface Entry<T> {
        T read() throws IOException;
    }

    private final JsonReader json;

    JsonFields(JsonReader json) {
        this.json = json;
    }

    /**
     * An object with just these fields.
     *
     * @param required each must be there once
     * @param optional each may be there once
     */
    void object(Set<String> required, Set<String> optional, Field field) throws IOException {
        expect(JsonToken.BEGIN_OBJECT, "an object { … }");
        Place start = Place.of(json);
        json.beginObject();
        Set<String> missing = new LinkedHashSet<>(required);
        Set<String> seen = new LinkedHashSet<>();
        while (json.hasNext()) {
            Place place = Place.of(json);
            String name = json.nextName();
            if (!required.contains(name) && !optional.contains(name)) {
                throw wrong(
                        place,
                        "there is no field \"%s\" here: the fields are %s"
                                .formatted(shortened(name), names(required, optional)));
            }
            if (!seen.add(name)) {
                throw wrong(place, "\"%s\" stands here twice: keep one".formatted(name));
            }
            missing.remove(name);
            field.read(name);
        }
        json.endObject();
        if (!missing.isEmpty()) {
            throw wrong(start, "\"%s\" is missing: add it".formatted(missing.iterator().next()));
        }
    }

    /** A list of at least {@code least} and at most {@code most} entries. */
    <T> List<T> list(int least, int most, Entry<T> entry) throws IOException {
        expect(JsonToken.BEGIN_ARRAY, "a list [ … ]");
        Place start = Place.of(json);
        json.beginArray();
        List<T> entries = new ArrayList<>();
        while (json.hasNext()) {
            if (entries.size() == most) {
                throw wrong("the list is longer than %d: shorten it".formatted(most));
            }
            entries.add(entry.read());
        }
        json.endArray();
        if (entries.size() < least) {
            throw wrong(start, "the list needs at least %d: add some".formatted(least));
        }
        return entries;
    }

    /** A text that is not blank. */
    String text(int longest) throws IOException {
        expect(JsonToken.STRING, "a text in quotation marks");
        Place place = Place.of(json);
        String text = json.nextString();
        if (text.isBlank()) {
            throw wrong(place, "the text is empty: write something");
        }
        if (text.length() > longest) {
            throw wrong(
                    place,
                    "the text has %,d characters: the longest is %,d"
                            .formatted(text.length(), longest));
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw wrong(place, "the text has a line break or another control sign: take it out");
        }
        return text.strip();
    }

    /** A whole number in a range. */
    int number(int least, int most) throws IOException {
        expect(JsonToken.NUMBER, "a number");
        Place place = Place.of(json);
        String digits = json.nextString();
        boolean whole = digits.matches("[0-9]{1,9}");
        if (!whole || Integer.parseInt(digits) < least || Integer.parseInt(digits) > most) {
            throw wrong(
                    place,
                    "%s stands here: it must be a whole number from %d to %d"
                            .formatted(shortened(digits), least, most));
        }
        return Integer.parseInt(digits);
    }

    /** Something wrong at the entry that comes next. */
    LessonException wrong(String sentence) throws IOException {
        var _ = json.peek();
        return wrong(Place.of(json), sentence);
    }

    /** Something wrong at a place that was noted before. */
    static LessonException wrong(Place place, String sentence) {
        return new LessonException(place + ": " + sentence + ".");
    }

    /** The place of the entry that comes next. */
    Place place() throws IOException {
        var _ = json.peek();
        return Place.of(json);
    }

    static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    private void expect(JsonToken token, String words) throws IOException {
        if (json.peek() != token) {
            throw wrong("here should be %s".formatted(words));
        }
    }

    private static String names(Set<String> required, Set<String> optional) {
        Set<String> all = new LinkedHashSet<>(required);
        all.addAll(optional);
        return String.join(", ", all);
    }
}
