package vivavoce.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import vivavoce.maths.ProblemParser;
import vivavoce.maths.Topic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** {@code solve}, {@code check} and {@code say} for every topic. */
class MathsCommandsTest {

    /** A problem, a right line, a wrong one and the mistake in it, and the answer. */
    private static final List<String> EXAMPLES =
            List.of(
                    "2 + 3 × 4 | 2 + 12 | 20 | ORDER_IGNORED | 14",
                    "1/2 + 1/3 | 3/6 + 2/6 | 2/5 | ADDED_DENOMINATORS | 5/6",
                    "increase 80 by 15% | 80 + 12 | 95 | PERCENT_AS_NUMBER | 92",
                    "share 60 in the ratio 2:3 | 12 | 30:20 | SHARED_BY_EACH_PART | 24 : 36",
                    "√16 + 1 | 4 + 1 | 9 | ROOT_AS_HALF | 5",
                    "2x + 3x + y | 5x + y | 5x^2 + y | POWER_ADDED_WITH_TERMS | 5x + y",
                    "expand (x + 3)^2 | (x + 3)(x + 3) | x^2 + 9 | SQUARED_TERM_BY_TERM"
                            + " | x^2 + 6x + 9",
                    "factorise x^2 + 5x + 6 | x^2 + 2x + 3x + 6 | (x - 2)(x - 3) | FACTOR_SIGNS"
                            + " | (x + 3)(x + 2)",
                    "3x + 1 = 4 | 3x = 3 | 3x = 5 | SIGN_LOST_WHEN_MOVING | x = 1",
                    "-2x < 6 | x > -3 | x < -3 | INEQUALITY_NOT_TURNED | x > -3",
                    "x + y = 5, x - y = 1 | 2x = 6 | 2x = 4 | EQUATIONS_NOT_COMBINED_WHOLLY"
                            + " | x = 3, y = 2",
                    "x^2 = 16 | x = 4 or x = -4 | x = 8 | SQUARE_HALVED | x = 4",
                    "find the line through (1, 2) and (3, 6) | m = 2 | m = 1/2"
                            + " | GRADIENT_UPSIDE_DOWN | y = 2x",
                    "differentiate x^3 | 3x^2 | 3x^3 | DERIVATIVE_POWER_KEPT | dy/dx = 3x^2");

    @TempDir private Path folder;

    static Stream<String[]> examples() {
        return EXAMPLES.stream().map(example -> example.split(" *\\| *", -1));
    }

    @Test
    void noTopicIsWithoutAnExample() {
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        examples().forEach(parts -> topics.add(ProblemParser.typed(parts[0]).topic()));
        assertThat(topics).containsExactly(Topic.values());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void solves(String problem, String right, String wrong, String mistake, String answer) {
        JsonObject solved = done("solve", problem, "--json").getFirst();
        JsonArray steps = solved.getAsJsonArray("steps");
        assertThat(steps).isNotEmpty();
        for (int i = 1; i < steps.size(); i++) {
            assertThat(field(steps, i, "before")).isEqualTo(field(steps, i - 1, "after"));
        }
        assertThat(solved.getAsJsonArray("solutions").get(0).getAsString()).isEqualTo(answer);
        List<String> lines = CommandLineRun.of("solve", problem).out();
        assertThat(lines).hasSize(steps.size() + 1);
        assertThat(lines.getLast()).startsWith(field(steps, steps.size() - 1, "after"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void checksAStep(String problem, String right, String wrong, String mistake, String answer) {
        assertThat(text(done("check", problem, right, "--json").getFirst(), "verdict"))
                .isEqualTo("right");
        JsonObject judged = done("check", problem, wrong, "--json").getFirst();
        assertThat(text(judged, "verdict")).isEqualTo("wrong");
        assertThat(text(judged, "misconception")).isEqualTo(mistake);
        assertThat(text(judged, "why")).endsWith("?");
        assertThat(CommandLineRun.of("check", problem, wrong).out().getFirst())
                .isEqualTo("wrong: " + mistake);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void checksAPage(String problem, String right, String wrong, String mistake, String answer)
            throws IOException {
        Path page = Files.write(folder.resolve("page.txt"), List.of(problem, right, wrong, "7"));
        List<JsonObject> lines = done("check", "--page", page.toString(), "--json");
        assertThat(lines.getFirst().get("line").getAsInt()).isEqualTo(2);
        assertThat(text(lines.getFirst(), "verdict")).isEqualTo("right");
        assertThat(lines).hasSize(2);
        assertThat(text(lines.getLast(), "text")).isEqualTo(wrong);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void says(String problem, String right, String wrong, String mistake, String answer) {
        Path out = folder.resolve("said.wav");
        JsonObject said = done("say", problem, "--out", out.toString(), "--json").getFirst();
        assertThat(said.get("seconds").getAsDouble()).isBetween(0.5, 10.0);
        assertThat(said.getAsJsonArray("words")).isNotEmpty();
        for (int i = 0; i < said.getAsJsonArray("words").size(); i++) {
            assertThat(field(said.getAsJsonArray("words"), i, "word")).matches("[a-z',]+");
        }
        assertThat(out).isNotEmptyFile();
    }

    @ParameterizedTest
    @CsvSource({
        "3x+1=4, 3x=3, right",
        "3x+1=4, 3x=5, wrong",
        "3x+1=4, 3x+2=5, unhelpful",
        "3x+1=4, y=2, unclear",
    })
    void checkGivesAVerdict(String from, String to, String verdict) {
        CommandLineRun run = CommandLineRun.of("check", from, to, "--json");
        assertThat(run.out()).hasSize(1);
        assertThat(run.out().getFirst()).startsWith("{\"verdict\":\"" + verdict + "\"");
    }

    private static List<JsonObject> done(String... args) {
        CommandLineRun run = CommandLineRun.of(args);
        assertThat(run.err()).as(String.join(" ", args)).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        return run.out().stream()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .toList();
    }

    private static String field(JsonArray array, int i, String name) {
        return text(array.get(i).getAsJsonObject(), name);
    }

    private static String text(JsonObject object, String name) {
        return object.get(name).getAsString();
    }
}
