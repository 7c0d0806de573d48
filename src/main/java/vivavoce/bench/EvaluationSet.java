package vivavoce.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Clips and pictures with what they say, none of which the model was trained on.
 *
 * @param clips of speech
 * @param pictures of one line of writing each
 */
public record EvaluationSet(List<Clip> clips, List<Drawn> pictures) {

    /** Keeps its own lists. */
    public EvaluationSet {
        clips = List.copyOf(clips);
        pictures = List.copyOf(pictures);
    }

    /**
     * An utterance.
     *
     * @param set it belongs to, as "people"
     * @param words lower case, numbers as words
     * @param complete whether the speaker had finished
     */
    public record Clip(Path file, String set, String words, boolean complete) {}

    /**
     * A picture of one line.
     *
     * @param set it belongs to, as "print"
     */
    public record Drawn(Path file, String set, String latex) {}

    /**
     * Reads {@code hearing.tsv} and {@code seeing.tsv} of a folder.
     *
     * @throws BenchException when there are none, or they are damaged
     */
    public static EvaluationSet read(Path folder) {
        return new EvaluationSet(
                rows(folder, "hearing.tsv", 4).stream().map(row -> clip(folder, row)).toList(),
                rows(folder, "seeing.tsv", 3).stream()
                        .map(row -> new Drawn(folder.resolve(row[0]), row[1], row[2]))
                        .toList());
    }

    private static Clip clip(Path folder, String[] row) {
        return new Clip(folder.resolve(row[0]), row[1], row[2], row[3].equals("complete"));
    }

    private static List<String[]> rows(Path folder, String name, int columns) {
        Path file = folder.resolve(name);
        try {
            List<String[]> rows =
                    Files.readAllLines(file).stream().map(line -> line.split("\t", -1)).toList();
            for (String[] row : rows) {
                if (row.length != columns) {
                    throw new BenchException(
                            "%s has a line without %d columns: restore it."
                                    .formatted(file, columns));
                }
            }
            return rows;
        } catch (IOException e) {
            throw new BenchException(
                    "%s cannot be read: name a folder with an evaluation set.".formatted(file), e);
        }
    }
}
