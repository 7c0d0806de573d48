package vivavoce.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The library, left to itself, writes a database for its makers, or crashes on the way. */
class TelemetryTest {

    @TempDir Path home;

    /** The other process: what the app does first. */
    public static void main(String[] args) {
        try (Network network =
                new OnnxRuntime(1).open(Path.of("src/test/resources/packs/loop.onnx"))) {
            System.out.println(network.inputs().keySet());
        }
    }

    @Test
    @Timeout(60)
    void aFreshProcessLeavesNoTraceAndTakesManyArguments()
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        TelemetryTest.class.getName(),
                        "file.wav ".repeat(1000));
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        builder.environment().put("HOME", home.toString());
        builder.environment().put("XDG_CACHE_HOME", home.toString());
        builder.environment().remove("ORT_DISABLE_TELEMETRY");
        Process process = builder.redirectErrorStream(true).start();
        assertThat(new String(process.getInputStream().readAllBytes())).isEqualTo("[count]\n");
        assertThat(process.waitFor()).isZero();
        try (Stream<Path> traces = Files.walk(home)) {
            assertThat(traces).containsExactly(home);
        }
    }
}
