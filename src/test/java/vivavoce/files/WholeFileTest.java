package vivavoce.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class WholeFileTest {

    @TempDir Path folder;

    @Test
    void theNewestStandsAndNothingIsLeftBeside() throws IOException {
        Path file = folder.resolve("a.txt");
        WholeFile.write(file, part -> Files.writeString(part, "one"));
        WholeFile.write(file, part -> Files.writeString(part, "two"));
        assertThat(file).hasContent("two");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aWriteThatFailsHalfWayLeavesTheOldFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        assertThatThrownBy(() ->
                        WholeFile.write(
                                file,
                                part -> {
                                    Files.writeString(part, "ne");
                                    throw new IOException("the disk is full");
                                }))
                .hasMessage("the disk is full");
        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void filesSetAsideAreAllKept() throws IOException {
        Path file = folder.resolve("a.txt");
        Files.writeString(file, "one");
        Path first = WholeFile.setAside(file);
        Files.writeString(file, "two");
        Path second = WholeFile.setAside(file);
        assertThat(first).hasContent("one");
        assertThat(second).hasContent("two");
        assertThat(file).doesNotExist();
    }
}
