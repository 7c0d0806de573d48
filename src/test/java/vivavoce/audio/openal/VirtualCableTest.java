package vivavoce.audio.openal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vivavoce.audio.SoundClip;
import vivavoce.audio.Wav;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The real device path: OpenAL, a sound server, its virtual microphone and loudspeaker. */
@Timeout(120)
class VirtualCableTest {

    private static final String UNPLUGGED_SPEAKER =
            "The loudspeaker was unplugged. Plug it in again; captions go on meanwhile.";

    @TempDir Path folder;
    private VirtualCable cable;

    @BeforeEach
    void plugIn() throws Exception {
        assumeTrue(VirtualCable.isInstalled(), "needs the programs " + VirtualCable.PROGRAMS);
        cable = VirtualCable.start(folder);
    }

    @AfterEach
    void unplug() {
        if (cable != null) {
            cable.close();
        }
    }

    @Test
    void theSystemsDevicesAreListedFirst() throws Exception {
        assertThat(said(probe("list")).lines()).containsExactly("VirtualMic", "TestSpeakers");
    }

    @ParameterizedTest(name = "after a change of rate: {0}")
    @ValueSource(booleans = {false, true})
    void theMicrophoneHearsWhatIsPlayedToIt(boolean changed) throws Exception {
        float[] voice = babble(22_050, 1.5);
        Path played = folder.resolve("played.wav");
        Path captured = folder.resolve("captured.wav");
        Wav.write(played, new SoundClip(voice, 22_050));
        Process probe = probe("listen", captured.toString(), "270");
        BufferedReader said = said(probe);
        assertThat(said.readLine()).isEqualTo("ready");
        if (changed) {
            cable.changeRate();
        }
        cable.playToMicrophone(played);
        assertThat(said.readLine()).isEqualTo("done");
        double likeness =
                Likeness.median(
                        new SoundClip(voice, 22_050).at(16_000).samples(),
                        Wav.read(captured).samples());
        System.out.printf("virtual microphone: correlation %.3f%n", likeness);
        assertThat(likeness).isGreaterThan(0.9);
    }

    @ParameterizedTest(name = "after a change of rate: {0}")
    @ValueSource(booleans = {false, true})
    void theLoudspeakerPlaysWhatIsWritten(boolean changed) throws Exception {
        float[] voice = Arrays.copyOf(babble(24_000, 1.5), 48_000); // and half a second of silence
        Path played = folder.resolve("played.wav");
        Wav.write(played, new SoundClip(voice, 24_000));
        Process probe = probe("speak", played.toString());
        BufferedReader said = said(probe);
        assertThat(said.readLine()).isEqualTo("ready");
        if (changed) {
            cable.changeRate();
        }
        try (SinkRecording sink = new SinkRecording(cable.loudspeaker())) {
            goOn(probe);
            assertThat(said.lines()).containsExactly("done");
            float[] captured = new SoundClip(sink.samples(), 48_000).at(16_000).samples();
            float[] original = new SoundClip(voice, 24_000).at(16_000).samples();
            double likeness = Likeness.median(Arrays.copyOf(original, 24_000), captured);
            System.out.printf("virtual loudspeaker: correlation %.3f%n", likeness);
            assertThat(likeness).isGreaterThan(0.9);
        }
    }

    @Test
    void aFlushIsSilentAtOnceAndCountedExactly() throws Exception {
        try (SinkRecording sink = new SinkRecording(cable.loudspeaker())) {
            List<String> lines = said(probe("interrupt", "5")).lines().toList();
            List<SinkRecording.Burst> bursts = sink.bursts();
            assertThat(bursts).hasSize(5);
            List<Double> silentAfterMs = new ArrayList<>();
            List<Long> wrongSamples = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                String[] words = lines.get(i + 1).split(" ");
                silentAfterMs.add((bursts.get(i).endNanos() - Long.parseLong(words[1])) / 1e6);
                wrongSamples.add(bursts.get(i).samples() / 2 - Long.parseLong(words[2]));
            }
            System.out.printf("flush to silence, ms: %.1f%n", median(silentAfterMs));
            System.out.println(
                    "  each " + silentAfterMs + ", heard more than counted " + wrongSamples);
            assertThat(median(silentAfterMs)).isLessThan(100);
            assertThat(median(wrongSamples.stream().map(Math::abs).toList())).isLessThan(64L);
        }
    }

    @Test
    void anUnpluggedDeviceIsASentenceAndClosesAtOnce() throws Exception {
        BufferedReader said = said(probe("unplug"));
        assertThat(said.readLine()).isEqualTo("ready");
        cable.unplug();
        assertThat(said.lines())
                .containsExactly(
                        "The microphone was unplugged. Plug it in again, or type instead.",
                        UNPLUGGED_SPEAKER,
                        "done");
    }

    @Test
    void aServerThatDiesIsASentenceEachAndClosesAtOnce() throws Exception {
        BufferedReader said = said(probe("outlive"));
        assertThat(said.readLine()).isEqualTo("ready");
        long died = System.nanoTime();
        cable.die();
        assertThat(said.readLine()).startsWith("The microphone ");
        assertThat(said.readLine()).isEqualTo(UNPLUGGED_SPEAKER);
        System.out.printf("both said so after %d ms%n", (System.nanoTime() - died) / 1_000_000);
        assertThat(said.lines()).containsExactly("done");
    }

    private static BufferedReader said(Process probe) {
        return probe.inputReader(StandardCharsets.UTF_8);
    }

    private static void goOn(Process probe) throws IOException {
        try (OutputStream in = probe.getOutputStream()) {
            in.write('\n');
        }
    }

    private Process probe(String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-Dorg.lwjgl.system.memoryBackend=ffm");
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(CableProbe.class.getName());
        command.addAll(List.of(arguments));
        return cable.client(command.toArray(String[]::new));
    }

    /** No two pieces of it are alike: a gliding voice with syllables. */
    private static float[] babble(int rate, double seconds) {
        float[] babble = new float[(int) (rate * seconds)];
        for (int i = 0; i < babble.length; i++) {
            double t = (double) i / rate;
            double phase = 2 * Math.PI * (110 * t + 90 * t * t + 3 * Math.sin(5 * t));
            double syllable = 0.6 + 0.4 * Math.sin(2 * Math.PI * 4 * t + t * t);
            double voice = Math.sin(phase) + 0.7 * Math.sin(5 * phase) + 0.4 * Math.sin(13 * phase);
            babble[i] = (float) (0.2 * syllable * voice);
        }
        return babble;
    }

    private static <T extends Comparable<T>> T median(List<T> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
