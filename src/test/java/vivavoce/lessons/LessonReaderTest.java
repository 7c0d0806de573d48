package vivavoce.lessons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vivavoce.maths.ProblemParser;
import vivavoce.maths.Topic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A lesson is read whole, or one sentence says where it is wrong. */
class LessonReaderTest {

    private static final String GOOD =
            """
            {
              "version": 1,
              "title": "Undoing",
              "level": "foundation",
              "topic": "linearEquations",
              "goal": "Solve equations.",
              "mostHints": 3,
              "problems": [
                {"problem": "3x + 1 = 4", "hints": ["What was done to x last?"]}
              ]
            }
            """;

    @TempDir Path folder;

    @Test
    void whatIsWrittenIsRead() throws IOException {
        LessonPlan plan = LessonReader.parse(GOOD);
        assertThat(plan.title()).isEqualTo("Undoing");
        assertThat(plan.topic()).isEqualTo(Topic.LINEAR_EQUATIONS);
        assertThat(plan.mostHints()).isEqualTo(3);
        assertThat(plan.tasks())
                .containsExactly(
                        new LessonTask(
                                ProblemParser.typed("3x + 1 = 4"),
                                List.of("What was done to x last?")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "version": 1| "version": 2| line 2, column 15: the version is 2
                    "level": "foundation"| "level": "hard"| line 4, column 13: there is no "hard": choose one of foundation
                    "linearEquations"| "knitting"| line 5, column 13: there is no "knitting"
                    "goal": "Solve equations."| "goal": ""| the text is empty
                    "goal"| "gaol"| line 6, column 4: there is no field "gaol"
                    "mostHints": 3| "mostHints": 9| line 7, column 17: 9 stands here: it must be a whole number from 1 to 4
                    3x + 1 = 4| 3x + = 4| line 9, column 18: the problem can not be used: I cannot read
                    What was done to x last?| x equals one.| line 9, column 42: this hint says the answer
                    What was done to x last?| You get 3x = 5.| this hint claims something untrue
                    What was done to x last?| The discriminant is negative.| claims something that can not be checked
                    "version": 1,| "version": 1| line 3, column
                    "title": "Undoing",| `` | "title" is missing
                    """)
    void aWrongFileIsRefusedWithItsPlace(String good, String bad, String message) {
        assertThatThrownBy(() -> LessonReader.parse(GOOD.replace(good, bad)))
                .isInstanceOf(LessonException.class)
                .hasMessageContaining(message);
    }

    @Test
    void theEndOfTheFileIsSaidToBeTooEarly() {
        assertThatThrownBy(() -> LessonReader.parse(GOOD.substring(0, GOOD.lastIndexOf("]"))))
                .isInstanceOf(LessonException.class)
                .hasMessageMatching("line \\d+: the file ends too early: close what was opened\\.");
    }

    @Test
    void whatFollowsTheLessonIsRefused() {
        assertThatThrownBy(() -> LessonReader.parse(GOOD + "{}"))
                .isInstanceOf(LessonException.class);
    }

    @Test
    void deepNestingIsRefusedAtOnce() {
        String deep = GOOD.replace("\"Undoing\"", "[".repeat(100_000));
        assertThatThrownBy(() -> LessonReader.parse(deep))
                .hasMessageContaining("line 3, column 13: here should be a text");
    }

    @Test
    void aLargeFileIsRefusedWithoutReadingIt() throws IOException {
        Path file = folder.resolve("large.json");
        Files.writeString(file, " ".repeat(LessonReader.LARGEST_BYTES + 1));
        assertThatThrownBy(() -> LessonReader.read(file))
                .isInstanceOf(LessonException.class)
                .hasMessageContaining("large.json")
                .hasMessageContaining("the largest lesson has");
    }

    @Test
    void whatIsNotUtf8IsRefused() throws IOException {
        Path file = folder.resolve("latin.json");
        Files.write(file, new byte[] {'{', (byte) 0xE9, '}'});
        assertThatThrownBy(() -> LessonReader.read(file)).hasMessageContaining("UTF-8");
    }

    @Test
    void anythingAtAllEndsInALessonOrASentence() {
        java.util.Random random = new java.util.Random(3);
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder(GOOD);
            for (int change = 0; change < 3; change++) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, (char) (32 + random.nextInt(95)));
                    default -> text.setCharAt(at, "{}[]\",:0\\\n".charAt(random.nextInt(10)));
                }
            }
            try {
                LessonReader.parse(text.toString());
            } catch (LessonException wrong) {
                assertThat(wrong.getMessage()).startsWith("line ").endsWith(".");
            }
        }
    }
}
