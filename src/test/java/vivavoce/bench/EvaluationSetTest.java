package vivavoce.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class EvaluationSetTest {

    private static final Path SHIPPED = Path.of("models", "builtin", "eval", "set");

    @TempDir private Path folder;

    @Test
    void theShippedSetHasPeopleLessonsAndEveryKindOfPicture() {
        EvaluationSet set = EvaluationSet.read(SHIPPED);

        assertThat(set.clips())
                .extracting(EvaluationSet.Clip::set)
                .contains("people", "lesson")
                .hasSizeGreaterThan(40);
        assertThat(set.clips()).extracting(EvaluationSet.Clip::complete).contains(true, false);
        assertThat(set.pictures())
                .extracting(EvaluationSet.Drawn::set)
                .contains("print", "font", "symbols", "camera");
        assertThat(set.clips()).allMatch(clip -> Files.isRegularFile(clip.file()));
        assertThat(set.pictures()).allMatch(picture -> Files.isRegularFile(picture.file()));
    }

    @Test
    void aMissingOrDamagedListIsNamed() throws IOException {
        assertThatThrownBy(() -> EvaluationSet.read(folder))
                .isInstanceOf(BenchException.class)
                .hasMessageContaining("hearing.tsv cannot be read");

        Files.writeString(folder.resolve("hearing.tsv"), "a.wav\tpeople\n");
        assertThatThrownBy(() -> EvaluationSet.read(folder))
                .isInstanceOf(BenchException.class)
                .hasMessageContaining("4 columns");
    }
}
