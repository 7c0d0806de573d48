package vivavoce.vad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vivavoce.audio.AudioFrame;
import vivavoce.audio.Wav;
import vivavoce.model.Pack;
import vivavoce.model.PackManifest;
import vivavoce.model.PackManifest.VadForm;
import vivavoce.onnx.GraphRoles;
import vivavoce.onnx.OnnxRuntime;
import vivavoce.onnx.RoleGraph;
import vivavoce.onnx.StatePattern;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The stand-in's probability is the mean loudness of context and chunk. */
class VoiceActivityTest {

    private static final Path PACKS = Path.of("src/test/resources/packs");

    @Test
    void judgesEveryChunkWithItsContext() {
        try (RoleGraph graph = graph();
                VoiceActivity activity = new VoiceActivity(graph, 16_000, 512, 64)) {
            List<Double> probabilities = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                if (activity.accept(frame(1), false)) {
                    probabilities.add(activity.probability());
                }
            }
            assertThat(probabilities).hasSize(16 * 160 / 512);
            assertThat(probabilities.getFirst()).isCloseTo(512 / 576.0, within(1e-6));
            assertThat(probabilities.subList(1, 5)).containsOnly(1.0);
        }
    }

    /**
     * Stand-ins of the published exports: -1 where length, context, rate or state are not as they
     * should be.
     */
    @ParameterizedTest
    @CsvSource({
        "silero-v6, 16000, 512, 64",
        "silero-v6, 8000, 256, 32",
        "silero-op18, 16000, 512, 64",
        "silero-op18, 8000, 256, 32",
        "silero-half, 16000, 512, 64",
        "silero-v4, 16000, 512, 0"
    })
    void everyPublishedExportGetsWhatItExpects(String name, int rate, int chunk, int context) {
        try (Pack pack = Pack.open(PACKS.resolve(name), new OnnxRuntime(1));
                VoiceActivity activity =
                        new VoiceActivity(pack.graph("vad"), rate, chunk, context)) {
            VadForm form = PackManifest.need(pack.manifest().vad(), "vad");
            assertThat(form.context() * rate).isEqualTo(context * form.rate());
            for (int turn = 0; turn < 2; turn++) {
                assertThat(heard(activity, rate)).hasSize(6).allMatch(p -> p > 0.2 && p < 0.8);
                activity.reset();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "silero-v6, 16000, 512, 0",
        "silero-v6, 8000, 256, 64",
        "silero-v4, 16000, 512, 64"
    })
    void aStandInTellsWhenItsContextIsWrong(String name, int rate, int chunk, int context) {
        try (Pack pack = Pack.open(PACKS.resolve(name), new OnnxRuntime(1));
                VoiceActivity activity =
                        new VoiceActivity(pack.graph("vad"), rate, chunk, context)) {
            assertThat(heard(activity, rate)).containsOnly(-1.0);
        }
    }

    /** Probabilities of a rising sound of a fifth of a second. */
    private static List<Double> heard(VoiceActivity activity, int rate) {
        List<Double> heard = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            float[] samples = new float[rate / 100];
            for (int j = 0; j < samples.length; j++) {
                samples[j] = 0.3f + 0.01f * i + 0.1f * j / samples.length;
            }
            if (activity.accept(new AudioFrame(samples, rate), false)) {
                heard.add(activity.probability());
            }
        }
        return heard;
    }

    @Test
    void closesItsTensors() {
        try (RoleGraph graph = graph()) {
            VoiceActivity activity = new VoiceActivity(graph, 16_000, 512, 64);
            for (int i = 0; i < 16; i++) {
                activity.accept(frame(1), false);
            }
            int open = graph.network().openTensors();
            activity.close();
            assertThat(open).as("made once").isEqualTo(5);
            assertThat(graph.network().openTensors()).isZero();
        }
    }

    @Test
    void resetForgetsContextAndPart() {
        try (RoleGraph graph = graph();
                VoiceActivity activity = new VoiceActivity(graph, 16_000, 512, 64)) {
            for (int i = 0; i < 4; i++) {
                activity.accept(frame(1), false);
            }
            activity.reset();
            assertThat(activity.probability()).isZero();
            for (int i = 0; i < 3; i++) {
                assertThat(activity.accept(frame(0.5f), false)).isFalse();
            }
            assertThat(activity.accept(frame(0.5f), false)).isTrue();
            assertThat(activity.probability()).isCloseTo(256 / 576.0, within(1e-6));
        }
    }

    /** The real network: whoever speaks after a silence is judged as if it had listened. */
    @Test
    void afterARestItHearsAsIfItHadListenedAllAlong() throws Exception {
        float[] said =
                Wav.read(Path.of("models/builtin/eval/set/people-03.wav")).at(16_000).samples();
        float[] noise = hiss(20 * 16_000);
        try (Pack pack = Pack.open(Path.of("models/builtin"), new OnnxRuntime(1))) {
            List<Double> listened = probabilities(pack, noise, said, false);
            List<Double> rested = probabilities(pack, noise, said, true);
            assertThat(listened).hasSameSizeAs(rested).anyMatch(p -> p > 0.9);
            for (int i = 0; i < listened.size(); i++) {
                assertThat(rested.get(i))
                        .as("chunk %d", i)
                        .isCloseTo(listened.get(i), within(0.05));
            }
        }
    }

    /** Of what is said after the noise. */
    private static List<Double> probabilities(
            Pack pack, float[] noise, float[] said, boolean rests) {
        var form = pack.manifest().vad();
        List<Double> probabilities = new ArrayList<>();
        try (VoiceActivity activity =
                new VoiceActivity(pack.graph("vad"), form.rate(), form.chunk(), form.context())) {
            for (int at = 0; at + 160 <= noise.length; at += 160) {
                activity.accept(frame(noise, at), rests);
            }
            for (int at = 0; at + 160 <= said.length; at += 160) {
                if (activity.accept(frame(said, at), false)) {
                    probabilities.add(activity.probability());
                }
            }
        }
        return probabilities;
    }

    private static AudioFrame frame(float[] sound, int at) {
        return new AudioFrame(Arrays.copyOfRange(sound, at, at + 160), 16_000);
    }

    private static float[] hiss(int samples) {
        Random random = new Random(7);
        float[] hiss = new float[samples];
        for (int i = 0; i < samples; i++) {
            hiss[i] = (float) (5e-4 * random.nextGaussian());
        }
        return hiss;
    }

    @Test
    void refusesWhatTheGraphDoesNotTake() {
        try (RoleGraph graph = graph();
                VoiceActivity activity = new VoiceActivity(graph, 16_000, 512, 64)) {
            assertThatThrownBy(() -> new VoiceActivity(graph, 16_000, 512, 32))
                    .hasMessage("vad.onnx takes 576 samples, not 544: install the pack again.");
            assertThatThrownBy(() -> activity.accept(AudioFrame.silence(24_000), false))
                    .hasMessage("A frame at 24000 Hz, not 16000");
        }
    }

    private static RoleGraph graph() {
        return RoleGraph.open(
                new OnnxRuntime(1),
                PACKS.resolve("tiny/vad.onnx"),
                new GraphRoles(
                        Map.of("samples", "input", "rate", "sr"),
                        Map.of("probability", "output"),
                        List.of(new StatePattern("state", "stateN", false)),
                        true));
    }

    private static AudioFrame frame(float level) {
        float[] samples = new float[160];
        Arrays.fill(samples, level);
        return new AudioFrame(samples, 16_000);
    }
}
