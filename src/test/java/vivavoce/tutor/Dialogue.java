package vivavoce.tutor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A dialogue script; the format is in {@code dialogues/README.txt}.
 *
 * @param name its file and title
 * @param lines what happens and what is expected, in order
 */
record Dialogue(String name, List<Line> lines) {

    /**
     * @param number in the file, from 1
     * @param text without surrounding blanks
     * @param expectation whether it was indented
     */
    record Line(int number, String text, boolean expectation) {}

    static List<Dialogue> in(String file) {
        List<Dialogue> dialogues = new ArrayList<>();
        int number = 0;
        for (String raw : read(file)) {
            number++;
            if (raw.startsWith("== ")) {
                dialogues.add(new Dialogue(file + ": " + raw.substring(3), new ArrayList<>()));
            } else if (!raw.isBlank()) {
                dialogues.getLast().lines().add(new Line(number, raw.strip(), raw.startsWith(" ")));
            }
        }
        return dialogues;
    }

    private static List<String> read(String file) {
        InputStream stream =
                Objects.requireNonNull(
                        Dialogue.class.getResourceAsStream("dialogues/" + file), file);
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
