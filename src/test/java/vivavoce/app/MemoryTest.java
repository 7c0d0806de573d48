package vivavoce.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vivavoce.learner.LearnerRecord;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class MemoryTest {

    @TempDir Path folder;

    @Test
    void whatIsKeptIsRecalled() {
        LearnerRecord learner = LearnerRecord.empty().stepped("SURDS", true);
        new Memory(folder.resolve("learner.json")).keep(learner);
        Memory memory = new Memory(folder.resolve("learner.json"));
        assertThat(memory.recall()).isEqualTo(learner);
        assertThat(memory.trouble()).isEmpty();
    }

    @Test
    void aBrokenFileIsSetAsideAndSaidSo() throws IOException {
        Path file = Files.writeString(folder.resolve("learner.json"), "{\"version\":");
        Memory memory = new Memory(file);
        assertThat(memory.recall()).isEqualTo(LearnerRecord.empty());
        assertThat(memory.trouble())
                .contains(
                        "What was known of your progress cannot be read: it begins afresh, and the"
                                + " old file is now learner.json.aside-1.");
        assertThat(folder.resolve("learner.json.aside-1")).hasContent("{\"version\":");
        assertThat(file).doesNotExist();
    }
}
