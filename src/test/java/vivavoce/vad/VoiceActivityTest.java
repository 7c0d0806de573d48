package vivavoce.vad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vivavoce.audio.AudioFrame;
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

/** The stand-in's probability is the mean loudness of context and chunk. */
class VoiceActivityTest {

    private static final Path PACKS = Path.of("src/test/resources/packs");

    @Test
    void judgesEveryChunkWithItsContext() {
        try (RoleGraph graph = graph();
                VoiceActivity activity = new VoiceActivity(graph, 16_000, 512, 64)) {
            List<Double> probabilities = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                if (activity.accept(frame(1))) {
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
            if (activity.accept(new AudioFrame(samples, rate))) {
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
                activity.accept(frame(1));
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
                activity.accept(frame(1));
            }
            activity.reset();
            assertThat(activity.probability()).isZero();
            for (int i = 0; i < 3; i++) {
                assertThat(activity.accept(frame(0.5f))).isFalse();
            }
            assertThat(activity.accept(frame(0.5f))).isTrue();
            assertThat(activity.probability()).isCloseTo(256 / 576.0, within(1e-6));
        }
    }

    @Test
    void refusesWhatTheGraphDoesNotTake() {
        try (RoleGraph graph = graph();
                VoiceActivity activity = new VoiceActivity(graph, 16_000, 512, 64)) {
            assertThatThrownBy(() -> new VoiceActivity(graph, 16_000, 512, 32))
                    .hasMessage("vad.onnx takes 576 samples, not 544: install the pack again.");
            assertThatThrownBy(() -> activity.accept(AudioFrame.silence(24_000)))
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
