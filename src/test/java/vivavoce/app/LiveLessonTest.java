package vivavoce.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import vivavoce.audio.openal.SinkRecording;
import vivavoce.audio.openal.VirtualCable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The whole app on real devices: a voice goes in at a microphone and is answered aloud. */
@Timeout(120)
class LiveLessonTest {

    @TempDir private Path folder;

    @Test
    void aSpokenTurnIsAnsweredAloud() throws Exception {
        assumeTrue(VirtualCable.isInstalled(), "needs the programs " + VirtualCable.PROGRAMS);
        try (VirtualCable cable = VirtualCable.start(folder);
                SinkRecording loudspeaker = new SinkRecording(cable.loudspeaker())) {
            Process app = AppProcess.start(cable, "--terminal");
            BufferedReader captions = app.inputReader(StandardCharsets.UTF_8);
            OutputStream keys = app.getOutputStream();
            type(keys, "3x+1=4");
            await(captions, "[board]    3x+1=4");
            await(captions, "[listens]");
            cable.playToMicrophone(Home.demo().resolveSibling("one-from-both-sides.wav"));
            assertThat(await(captions, "learner:")).contains("one from both sides");
            await(captions, "[board]    3x=3");
            await(captions, "[listens]");
            type(keys, "/quit");
            assertThat(app.waitFor()).isZero();
            assertThat(loudspeaker.bursts()).hasSizeGreaterThanOrEqualTo(2);
        }
    }

    private static void type(OutputStream keys, String line) throws IOException {
        keys.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        keys.flush();
    }

    /** Reads until a caption contains this. */
    private static String await(BufferedReader captions, String text) throws IOException {
        StringBuilder before = new StringBuilder();
        for (String line = captions.readLine(); line != null; line = captions.readLine()) {
            if (line.contains(text)) {
                return line;
            }
            before.append(line).append('\n');
        }
        throw new AssertionError("The app ended before \"" + text + "\":\n" + before);
    }
}
