package vivavoce.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import vivavoce.audio.openal.VirtualCable;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The echo test on real devices: a loud room, and a headset. */
@Timeout(120)
class LiveEchoTest {

    private static final int ECHO_MS = 60;

    @TempDir private Path folder;

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
        System.out.println(last);
        return last;
    }
}
