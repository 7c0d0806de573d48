package vivavoce.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import vivavoce.conversation.Pace;
import vivavoce.echo.EchoCanceller;
import vivavoce.room.Hearing;
import vivavoce.room.Judge;
import vivavoce.room.Performance;
import vivavoce.room.Room;
import vivavoce.room.Studio;
import vivavoce.room.script.Script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Every conversation script, performed in the simulated room against the real engine. */
class ConversationScriptsTest {

    private static final Path FOLDER = Path.of("src/test/resources/conversations");

    private static Engine engine;
    private static EchoCanceller canceller;
    private static Studio studio;

    @BeforeAll
    static void open() throws IOException {
        engine = Engine.open(Home.builtinPack());
        canceller = EchoCanceller.open();
        studio = engine.studio(canceller);
    }

    @AfterAll
    static void close() {
        canceller.close();
        engine.close();
    }

    @TestFactory
    Stream<DynamicTest> everyScriptIsMet() throws IOException {
        return scripts().stream()
                .map(file ->
                        DynamicTest.dynamicTest(
                                file.getFileName().toString(),
                                file.toUri(),
                                () -> assertThat(Judge.findings(perform(file))).isEmpty()));
    }

    @Test
    void theSameScriptGivesTheSameEventsTwice() throws Exception {
        Path file = FOLDER.resolve("wait.txt");
        assertThat(log(perform(file))).isNotEmpty().isEqualTo(log(perform(file)));
    }

    private static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    private static Performance perform(Path file) throws Exception {
        return new Room(Script.read(file), studio, Hearing.IDEAL, Pace.STEADY).perform();
    }

    private static String log(Performance performance) {
        StringBuilder log = new StringBuilder();
        performance
                .events()
                .forEach(e -> log.append(e.atMs()).append(' ').append(e.event()).append('\n'));
        return log.toString();
    }
}
