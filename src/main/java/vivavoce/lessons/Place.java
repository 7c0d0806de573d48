package vivavoce.lessons;

import com.google.gson.stream.JsonReader;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a reader stands in its file, both from 1.
 *
 * @param line of the file
 * @param column in that line
 */
record Place(int line, int column) {

    /** Gson tells its place only in words: " at line 3 column 14 path $.title". */
    private static final Pattern WORDS = Pattern.compile("line (\\d+) column (\\d+)");

    static Place of(JsonReader reader) {
        return in(reader.toString());
    }

    /** The place named in a message of Gson's; the beginning where none is. */
    static Place in(String words) {
        Matcher found = WORDS.matcher(words);
        return found.find()
                ? new Place(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)))
                : new Place(1, 1);
    }

    @Override
    public String toString() {
        return "line %d, column %d".formatted(line, column);
    }
}
