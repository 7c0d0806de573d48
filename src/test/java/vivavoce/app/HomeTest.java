package vivavoce.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Map;

class HomeTest {

    private static final Path ANN = Path.of("/home/ann");

    @Test
    void theLearnersFilesLieWhereEachSystemKeepsThem() {
        assertThat(Home.data("Linux", ANN, Map.of()))
                .isEqualTo(Path.of("/home/ann/.local/share/vivavoce"));
        assertThat(Home.data("Linux", ANN, Map.of("XDG_DATA_HOME", "/data")))
                .isEqualTo(Path.of("/data/vivavoce"));
        assertThat(Home.data("Mac OS X", ANN, Map.of()))
                .isEqualTo(Path.of("/home/ann/Library/Application Support/VivaVoce"));
        assertThat(Home.data("Windows 11", ANN, Map.of("LOCALAPPDATA", "/local")))
                .isEqualTo(Path.of("/local/VivaVoce"));
    }
}
