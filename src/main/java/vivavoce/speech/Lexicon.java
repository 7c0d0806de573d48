package vivavoce.speech;

import vivavoce.model.PackException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Known pronunciations: {@code word<TAB>PH PH PH}, one word a line. Immutable. */
final class Lexicon {

    private final Map<String, List<String>> words;

    private Lexicon(Map<String, List<String>> words) {
        this.words = words;
    }

    /**
     * Reads a lexicon.
     *
     * @throws PackException when a line is no entry
     */
    static Lexicon read(Path file) {
        Map<String, List<String>> words = new HashMap<>();
        try {
            for (String line : Files.readAllLines(file)) {
                int tab = line.indexOf('\t');
                if (tab < 1) {
                    throw new PackException(
                            "%s has a line without a tab, \"%s\": install the pack again."
                                    .formatted(file.getFileName(), line));
                }
                words.put(line.substring(0, tab), List.of(line.substring(tab + 1).split(" ")));
            }
        } catch (IOException e) {
            throw new PackException(file + " cannot be read: install the pack again.", e);
        }
        return new Lexicon(words);
    }

    /** Phonemes of a lower-case word, if it is known. */
    Optional<List<String>> phonemes(String word) {
        return Optional.ofNullable(words.get(word));
    }
}
