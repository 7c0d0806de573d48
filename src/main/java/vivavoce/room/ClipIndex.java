package vivavoce.room;

import vivavoce.speech.WordTime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The clips of a folder: {@code clips.tsv} says of each its file, voice, words and their times. */
final class ClipIndex {

    /** A recording and when its words sound. */
    record Clip(Path file, List<WordTime> times) {}

    private ClipIndex() {}

    /** By words; empty when the folder has no index. */
    static Map<String, Clip> read(Path folder) throws IOException {
        Path index = folder.resolve("clips.tsv");
        Map<String, Clip> clips = new HashMap<>();
        if (Files.isRegularFile(index)) {
            for (String line : Files.readAllLines(index)) {
                String[] fields = line.split("\t");
                clips.put(
                        fields[2],
                        new Clip(folder.resolve(fields[0]), times(fields[2], fields[3])));
            }
        }
        return clips;
    }

    private static List<WordTime> times(String words, String spans) {
        String[] word = words.split(" ");
        String[] span = spans.split(" ");
        List<WordTime> times = new ArrayList<>();
        for (int i = 0; i < word.length; i++) {
            String[] ends = span[i].split("-");
            times.add(
                    new WordTime(
                            word[i],
                            Integer.parseInt(ends[0]) / 1000.0,
                            Integer.parseInt(ends[1]) / 1000.0));
        }
        return times;
    }
}
