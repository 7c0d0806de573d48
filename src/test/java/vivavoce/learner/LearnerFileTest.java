package vivavoce.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A learner is remembered whole, or the file says why not. */
class LearnerFileTest {

    @TempDir Path folder;

    @Test
    void whatIsSavedIsLoaded() throws IOException {
        LearnerRecord record =
                LearnerRecord.empty()
                        .stepped("expand", true)
                        .mistaken("expand", "DISTRIBUTED_FIRST_TERM_ONLY")
                        .stepped("linear", false);
        LearnerFile file = file();
        file.save(record);
        assertThat(file.load()).isEqualTo(record);
        assertThat(file.load().of("expand").mistakes())
                .containsExactly("DISTRIBUTED_FIRST_TERM_ONLY");
    }

    @Test
    void noFileIsAnEmptyRecord() throws IOException {
        assertThat(file().load()).isEqualTo(LearnerRecord.empty());
    }

    @Test
    void nothingIsLeftBesideTheFile() throws IOException {
        file().save(LearnerRecord.empty().stepped("a", true));
        file().save(LearnerRecord.empty().stepped("b", true));
        try (Stream<Path> files = Files.list(folder.resolve("deep"))) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .containsExactly("learner.json");
        }
    }

    @Test
    void wipedIsForgotten() throws IOException {
        file().save(LearnerRecord.empty().stepped("a", true));
        file().wipe();
        assertThat(file().path()).doesNotExist();
        assertThat(file().load()).isEqualTo(LearnerRecord.empty());
    }

    @Test
    void onlyTheLastMistakesAreKept() {
        LearnerRecord record = LearnerRecord.empty();
        for (int i = 0; i < 9; i++) {
            record = record.mistaken("a", "M" + i);
        }
        assertThat(record.of("a").mistakes()).isEqualTo(List.of("M8", "M7", "M6", "M5", "M4"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"version\":1}",
                "{\"version\":2,\"skills\":{}}",
                "{\"version\":1,\"skills\":{\"a\":null}}",
                "{\"version\":1,\"skills\":{\"a\":{\"known\":7,\"seen\":1}}}",
                "{\"version\":1,\"skills\":{\"a\":{\"known\":0.5,\"seen\":-1}}}",
                "{\"version\":1,\"skills\":{\"a\":{\"known\":\"much\",\"seen\":1}}}"
            })
    void aFileThatIsNoRecordIsRefusedAndLeft(String text) throws IOException {
        LearnerFile file = file();
        Files.createDirectories(file.path().getParent());
        Files.writeString(file.path(), text);
        assertThatThrownBy(file::load)
                .isInstanceOf(LearnerFileException.class)
                .message()
                .startsWith("The learner record ")
                .endsWith(": move it away to begin afresh.");
        assertThat(file.path()).hasContent(text);
        assertThat(file.setAside()).hasContent(text);
        assertThat(file.load()).isEqualTo(LearnerRecord.empty());
    }

    @Test
    void aFileWithoutBottomIsRefused() throws IOException {
        LearnerFile file = file();
        Files.createDirectories(file.path().getParent());
        Files.writeString(file.path(), "{\"version\":1,\"skills\":".repeat(20_000));
        assertThatThrownBy(file::load).isInstanceOf(LearnerFileException.class);
    }

    @Test
    void aHugeFileIsRefusedWithoutReadingIt() throws IOException {
        LearnerFile file = file();
        Files.createDirectories(file.path().getParent());
        Files.writeString(file.path(), " ".repeat(1_000_001));
        assertThatThrownBy(file::load).hasMessageContaining("larger");
    }

    @Test
    void aSaveThatCanNotBeDoneSaysSo() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "a file, not a folder");
        LearnerFile file = new LearnerFile(blocked.resolve("learner.json"));
        assertThatThrownBy(() -> file.save(LearnerRecord.empty()))
                .isInstanceOf(LearnerFileException.class)
                .hasMessageContaining("could not be saved");
    }

    private LearnerFile file() {
        return new LearnerFile(folder.resolve("deep").resolve("learner.json"));
    }
}
