package vivavoce.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

import vivavoce.audio.openal.VirtualCable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The whole app on real devices in a loud room: the microphone hears the loudspeaker. */
@Timeout(120)
class LiveEchoTest {

    private static final int ECHO_MS = 60;
    private static final int NARRATIONS = 4;

    @TempDir private Path folder;
    private final List<String> lines = new ArrayList<>();

    /** Needs a machine with nothing else to do, so only when asked for. */
    @Test
    @EnabledIfSystemProperty(named = "vivavoce.quiet", matches = "true")
    void theTutorDoesNotInterruptItselfAndIsInterruptedByOthers() throws Exception {
        assumeTrue(VirtualCable.isInstalled(), "needs the programs " + VirtualCable.PROGRAMS);
        try (VirtualCable cable = VirtualCable.start(folder)) {
            cable.loopBack(ECHO_MS);
            Process app = AppProcess.start(cable, "--terminal");
            BufferedReader captions = app.inputReader(StandardCharsets.UTF_8);
            OutputStream keys = app.getOutputStream();
            type(keys, "3x+1=4");
            await(captions, "[listens]");
            for (int i = 1; i < NARRATIONS; i++) {
                type(keys, "/again");
                await(captions, "[listens]");
            }
            assertThat(lines)
                    .as("of its own voice")
                    .noneMatch(line -> line.contains("[stopped]") || line.contains("learner:"));
            type(keys, "/again");
            await(captions, "tutor:");
            cable.playToMicrophone(Home.demo().resolveSibling("one-from-both-sides.wav"));
            await(captions, "[held]");
            await(captions, "[stopped]");
            type(keys, "/quit");
            assertThat(app.waitFor()).isZero();
        }
    }

    @Test
    void theEchoIsMeasured() throws Exception {
        assumeTrue(VirtualCable.isInstalled(), "needs the programs " + VirtualCable.PROGRAMS);
        try (VirtualCable cable = VirtualCable.start(folder)) {
            cable.loopBack(ECHO_MS);
            assertThat(tested(cable)).contains("full duplex", "is cancelled");
        }
    }

    @Test
    void aHeadsetIsRecognised() throws Exception {
        assumeTrue(VirtualCable.isInstalled(), "needs the programs " + VirtualCable.PROGRAMS);
        try (VirtualCable cable = VirtualCable.start(folder)) {
            assertThat(tested(cable)).contains("full duplex", "as with a headset");
        }
    }

    private static String tested(VirtualCable cable) throws IOException {
        BufferedReader said =
                AppProcess.start(cable, "devices", "--test").inputReader(StandardCharsets.UTF_8);
        String last = said.lines().toList().getLast();
        return last;
    }

    private static void type(OutputStream keys, String line) throws IOException {
        keys.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        keys.flush();
    }

    /** Reads until a caption contains this. */
    private void await(BufferedReader captions, String text) throws IOException {
        for (String line = captions.readLine(); line != null; line = captions.readLine()) {
            lines.add(line);
            if (line.contains(text)) {
                return;
            }
        }
        throw new AssertionError("The app ended before \"" + text + "\": " + lines);
    }
}
