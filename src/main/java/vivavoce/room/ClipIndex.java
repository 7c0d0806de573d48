package vivavoce.room;

import vivavoce.speech.WordTime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The clips of a folder: {@code clips.tsv} says of each its file, voice, words and their times. */
final class ClipIndex {

    /** A recording and when its words sound. */
    record Clip(Path file, List<WordTime> times) {}

    private static final Pattern TAB = Pattern.compile("\t");
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Pattern DASH = Pattern.compile("-");

    private ClipIndex() {}

    /** By words; empty when the folder has no index. */
    static Map<String, Clip> read(Path folder) throws IOException {
        Path index = folder.resolve("clips.tsv");
        Map<String, Clip> clips = new HashMap<>();
        if (Files.isRegularFile(index)) {
            for (String line : Files.readAllLines(index)) {
                List<String> fields = split(line, TAB);
                clips.put(
                        fields.get(2),
                        new Clip(
                                folder.resolve(fields.get(0)),
                                times(fields.get(2), fields.get(3))));
            }
        }
        return clips;
    }

    private static List<WordTime> times(String words, String spans) {
        List<String> word = split(words, SPACE);
        List<String> span = split(spans, SPACE);
        List<WordTime> times = new ArrayList<>();
        for (int i = 0; i < word.size(); i++) {
            List<String> ends = split(span.get(i), DASH);
            times.add(new WordTime(word.get(i), seconds(ends.getFirst()), seconds(ends.getLast())));
        }
        return times;
    }

    private static double seconds(String milliseconds) {
        return Integer.parseInt(milliseconds) / 1000.0;
    }

    private static List<String> split(String text, Pattern separator) {
        return separator.splitAsStream(text).toList();
    }
}
