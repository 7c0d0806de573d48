package vivavoce.ui.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vivavoce.lessons.LessonPlan;
import vivavoce.lessons.LessonReader;
import vivavoce.maths.MathsParser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whatever the program says to the learner, it says in the language of the window. */
class SaidTest {

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//[^\n]*");

    /** Strings, and names between them, that are joined with plus. */
    private static final Pattern JOINED =
            Pattern.compile(
                    "(?:\\w+(?:\\(\\))?\\s*\\+\\s*)?\"(?:[^\"\\\\]|\\\\.)*\""
                            + "(?:\\s*\\+\\s*(?:\"(?:[^\"\\\\]|\\\\.)*\"|\\w+(?=\\s*[+,)])))*");

    private static final Pattern PART = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|(\\w+)");

    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);

    @BeforeEach
    void german() {
        Locale.setDefault(Locale.Category.DISPLAY, Locale.GERMAN);
    }

    @AfterEach
    void asBefore() {
        Locale.setDefault(Locale.Category.DISPLAY, before);
    }

    @Test
    void gapsAreFilled() {
        assertThat(Said.of("The echo (62 ms late, -8 dB) is cancelled: interrupt at any time."))
                .isEqualTo(
                        "Das Echo (62 ms später, -8 dB) wird entfernt: Unterbrich mich jederzeit.");
    }

    @Test
    void aSentenceInASentenceIsTranslatedToo() {
        assertThat(Said.of("a.json, line 3, column 14: the text is empty: write something."))
                .isEqualTo("a.json, Zeile 3, Spalte 14: Der Text ist leer, schreib etwas.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"3x)=1", "3x+=", "((2", "3 4", "2^x", "x/0", "x=1=2", "√", "1.", "a§b", "="})
    void whatCannotBeReadIsSaidInFull(String typed) {
        assertThatThrownBy(() -> MathsParser.typed(typed))
                .satisfies(e -> {
                    String said = Said.of(String.valueOf(e.getMessage()));
                    assertThat(said).startsWith("Ich kann").doesNotContain(" the ", " at ", " is ");
                });
    }

    @Test
    void whatIsNotKnownStays() {
        assertThat(Said.of("Quite another sentence.")).isEqualTo("Quite another sentence.");
    }

    @Test
    void inEnglishItStaysAsItWasSaid() {
        Locale.setDefault(Locale.Category.DISPLAY, Locale.ENGLISH);
        String sentence = "The loudspeaker Headset was not found. Choose another.";
        assertThat(Said.of(sentence)).isEqualTo(sentence);
    }

    /** Read from the sources, so that a new sentence is not forgotten. */
    @ParameterizedTest
    @ValueSource(strings = {"audio", "echo", "camera", "pack", "lessons"})
    void everySentenceOfThePackageIsKnown(String name) throws IOException {
        List<String> unknown = new ArrayList<>();
        int known = 0;
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/vivavoce", name))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> !file.getFileName().toString().startsWith("Wav"))
                            .toList()) {
                for (String sentence : sentences(source)) {
                    if (Said.of(sentence).equals(sentence)) {
                        unknown.add(source.getFileName() + ": " + sentence);
                    } else {
                        known++;
                    }
                }
            }
        }
        assertThat(unknown).isEmpty();
        assertThat(known).isPositive();
    }

    @Test
    void theLessonsThatShipHaveTheirNamesInGerman() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("assets", "lessons"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json")).toList()) {
                LessonPlan plan = LessonReader.read(file);
                assertThat(Said.of(plan.title())).isNotEqualTo(plan.title());
                assertThat(Said.of(plan.goal())).isNotEqualTo(plan.goal());
            }
        }
    }

    @Test
    void germanSaysAllThatEnglishSays() throws IOException {
        Properties english = WordsTest.words("sentences.properties");
        Properties german = WordsTest.words("sentences_de.properties");
        assertThat(german.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(WordsTest.places(german.getProperty(key)))
                    .as(key)
                    .isEqualTo(WordsTest.places(english.getProperty(key)));
        }
    }

    private static List<String> sentences(Path source) throws IOException {
        String code = COMMENT.matcher(Files.readString(source)).replaceAll("");
        return JOINED.matcher(code)
                .results()
                .map(SaidTest::joined)
                .filter(text -> text.endsWith(".") && text.split(" ").length > 3)
                .map(text -> text.startsWith("line ") ? "a.json, " + text : text)
                .toList();
    }

    private static String joined(MatchResult strings) {
        return PART.matcher(strings.group())
                .results()
                .map(part -> part.group(1) == null ? "name" : part.group(1))
                .reduce("", String::concat)
                .replaceAll("%[.,0-9]*[sdfX]", "7")
                .replace("%%", "%")
                .replace("\\\"", "\"");
    }
}
