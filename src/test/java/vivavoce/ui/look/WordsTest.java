package vivavoce.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every language says everything, and nothing is said outside of them. */
class WordsTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern USED = Pattern.compile("Words\\.of\\(\\s*\"([a-z.\\-]+)\"");

    @Test
    void germanSaysAllThatEnglishSays() throws IOException {
        Properties english = words("messages.properties");
        Properties german = words("messages_de.properties");
        assertThat(german.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(places(german.getProperty(key)))
                    .as(key)
                    .isEqualTo(places(english.getProperty(key)));
            assertThat(german.getProperty(key)).as(key).isNotBlank();
        }
    }

    @Test
    void longSentencesAreTranslated() throws IOException {
        Properties english = words("messages.properties");
        Properties german = words("messages_de.properties");
        assertThat(english.stringPropertyNames())
                .filteredOn(key -> english.getProperty(key).split(" ").length > 5)
                .allSatisfy(key ->
                        assertThat(german.getProperty(key))
                                .as(key)
                                .isNotEqualTo(english.getProperty(key)));
    }

    @Test
    void everyKeyThatIsAskedForExists() throws IOException {
        Set<String> known = words("messages.properties").stringPropertyNames();
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/vivavoce/ui"))) {
            for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                Matcher key = USED.matcher(Files.readString(source));
                while (key.find()) {
                    asked.add(key.group(1));
                }
            }
        }
        assertThat(asked).hasSizeGreaterThan(40);
        assertThat(asked)
                .filteredOn(key -> !key.endsWith("."))
                .allSatisfy(key ->
                        assertThat(known)
                                .as(key)
                                .anyMatch(name -> name.equals(key) || name.startsWith(key + ".")));
    }

    static List<String> places(String text) {
        return PLACE.matcher(text).results().map(found -> found.group()).sorted().toList();
    }

    static Properties words(String file) throws IOException {
        Properties words = new Properties();
        try (Reader in =
                new InputStreamReader(
                        WordsTest.class.getResourceAsStream("/vivavoce/ui/" + file),
                        StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words;
    }
}
