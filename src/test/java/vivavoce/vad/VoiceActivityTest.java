package vivavoce.vad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import vivavoce.audio.AudioFrame;
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

    @Test
    void halfPrecisionIsAsGood() {
        try (RoleGraph graph = graph("silero-half");
                VoiceActivity activity = new VoiceActivity(graph, 16_000, 512, 64)) {
            for (int i = 0; i < 4; i++) {
                activity.accept(frame(1));
            }
            assertThat(activity.probability()).isCloseTo(512 / 576.0, within(1e-3));
        }
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
        return graph("tiny");
    }

    private static RoleGraph graph(String pack) {
        return RoleGraph.open(
                new OnnxRuntime(1),
                Path.of("src/test/resources/packs/%s/vad.onnx".formatted(pack)),
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
