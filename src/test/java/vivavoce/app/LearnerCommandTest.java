package vivavoce.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vivavoce.learner.LearnerFile;
import vivavoce.learner.LearnerRecord;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code learner show} and {@code learner wipe}. */
class LearnerCommandTest {

    private static final String DATA = "vivavoce.data";

    @TempDir private Path folder;
    private String before = "";

    @BeforeEach
    void elsewhere() {
        before = System.getProperty(DATA, "");
        System.setProperty(DATA, folder.toString());
    }

    @AfterEach
    void back() {
        System.setProperty(DATA, before);
    }

    @Test
    void whatIsRememberedIsShownUntilItIsWiped() throws IOException {
        new LearnerFile(Home.learner())
                .save(
                        LearnerRecord.empty()
                                .stepped("LIKE_TERMS", true)
                                .mistaken("LIKE_TERMS", "ORDER_IGNORED"));
        assertThat(CommandLineRun.of("learner", "show").out())
                .containsExactly("like terms                    71 %   1 steps  order ignored");
        assertThat(CommandLineRun.of("learner", "show", "--json").out().getFirst())
                .startsWith("{\"skill\":\"LIKE_TERMS\",\"known\":0.7")
                .endsWith("\"mistakes\":[\"ORDER_IGNORED\"]}");
        assertThat(CommandLineRun.of("learner", "wipe").out())
                .isEqualTo(List.of("Nothing is remembered."));
        assertThat(Home.learner()).doesNotExist();
        assertThat(CommandLineRun.of("learner", "show").out())
                .isEqualTo(List.of("Nothing is remembered."));
    }

    @Test
    void aDamagedRecordIsOneSentence() throws IOException {
        Files.writeString(Home.learner(), "{");
        CommandLineRun run = CommandLineRun.of("learner", "show");
        assertThat(run.exitCode()).isEqualTo(ExitCode.COULD_NOT);
        assertThat(run.err()).hasSize(1).first().asString().contains("learner.json");
    }
}
