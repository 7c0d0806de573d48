package vivavoce.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

class RoleGraphTest {

    private static final Path PACKS = Path.of("src/test/resources/packs");
    private static final StatePattern CACHE =
            new StatePattern("past_key_values\\.(\\d+)\\.(key|value)", "present.$1.$2", true);
    private static final Map<String, String> IN =
            Map.of(
                    "embeds", "inputs_embeds",
                    "mask", "attention_mask",
                    "positions", "position_ids",
                    "keep", "num_logits_to_keep");

    private final OnnxRuntime runtime = new OnnxRuntime(1);

    @Test
    void namesWhatTheGraphLacks() {
        assertThatThrownBy(() -> open(with("seed", "random_seed"), "logits", List.of(CACHE)))
                .hasMessage("decoder.onnx has no input random_seed: install the pack again.");
        assertThatThrownBy(() -> open(IN, "scores", List.of(CACHE)))
                .hasMessage("decoder.onnx has no output scores: install the pack again.");
        StatePattern elsewhere = new StatePattern(CACHE.in(), "next.$1.$2", true);
        assertThatThrownBy(() -> open(IN, "logits", List.of(elsewhere)))
                .hasMessageContaining("decoder.onnx has no output next.0.");
    }

    @Test
    void namesWhatTheManifestLacks() {
        assertThatThrownBy(() -> open(IN, "logits", List.of()))
                .hasMessageMatching(
                        "decoder.onnx needs the input past_key_values.0.(key|value), which its"
                                + " manifest does not name: install the pack again.");
        try (RoleGraph graph = open(IN, "logits", List.of(CACHE))) {
            assertThat(graph.takes("keep")).isTrue();
            assertThat(graph.takes("seed")).isFalse();
            assertThatThrownBy(() -> graph.input("seed"))
                    .hasMessageContaining("The manifest names no input of decoder.onnx for seed");
        }
    }

    @Test
    void cacheGrowsFromNothingAndRollsBack() {
        try (RoleGraph graph = open(IN, "logits", List.of(CACHE))) {
            try (States states = graph.newStates()) {
                assertThat(states.length()).isZero();
                for (int step = 0; step < 300; step++) {
                    step(graph, states);
                }
                assertThat(states.length()).isEqualTo(300);
                assertThat(graph.network().openTensors()).isEqualTo(2);
                states.rollBackTo(120);
                assertThat(states.length()).isEqualTo(120);
                step(graph, states);
                assertThat(states.length()).isEqualTo(121);
                assertThatThrownBy(() -> states.rollBackTo(122))
                        .isInstanceOf(IllegalStateException.class);
                states.reset();
                assertThat(states.length()).isZero();
            }
            assertThat(graph.network().openTensors()).isZero();
        }
    }

    @Test
    void keepsTheRightRowsOnRollBack() {
        try (RoleGraph graph = open(IN, "logits", List.of(CACHE));
                States states = graph.newStates()) {
            for (int step = 0; step < 5; step++) {
                step(graph, states);
            }
            float[] before = states.inputs().get("past_key_values.0.value").floats();
            states.rollBackTo(3);
            NativeTensor value = states.inputs().get("past_key_values.0.value");
            assertThat(value.shape()).containsExactly(1, 2, 3, 8);
            for (int head = 0; head < 2; head++) {
                for (int i = 0; i < 3 * 8; i++) {
                    assertThat(value.floats()[head * 24 + i]).isEqualTo(before[head * 40 + i]);
                }
            }
        }
    }

    @Test
    void fixedStatesHaveBatchOneAndStay() {
        GraphRoles roles =
                new GraphRoles(
                        Map.of("samples", "input", "rate", "sr"),
                        Map.of("probability", "output"),
                        List.of(new StatePattern("state", "stateN", false)),
                        false);
        try (RoleGraph graph = RoleGraph.open(runtime, PACKS.resolve("tiny/vad.onnx"), roles);
                States states = graph.newStates()) {
            Map<String, Tensor> given =
                    Map.of(
                            "samples", Tensor.of(new float[576], 1, 576),
                            "rate", Tensor.of(new long[] {16_000}));
            graph.run(given, states, Set.of("probability"), new Cancellation()).close();
            graph.run(given, states, Set.of("probability"), new Cancellation()).close();
            assertThat(states.inputs().get("state").shape()).containsExactly(2, 1, 4);
            assertThat(states.inputs().get("state").floats()).containsOnly(2);
            states.rollBackTo(0);
            assertThatThrownBy(() -> states.rollBackTo(-1))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void takesTheFirstNameThatTheGraphHas() {
        Map<String, String> in = with("keep", "keep_logits|num_logits_to_keep");
        try (RoleGraph graph = open(in, "scores|#0", List.of(CACHE))) {
            assertThat(graph.input("keep").name()).isEqualTo("num_logits_to_keep");
            assertThat(graph.output("logits").name()).isEqualTo("logits");
        }
        assertThatThrownBy(() -> open(IN, "#7", List.of(CACHE)))
                .hasMessage("decoder.onnx has no output #7: install the pack again.");
    }

    @Test
    void optionalInputsAreLeftOutButNeverTheGraphsOwn() {
        GraphRoles more =
                new GraphRoles(
                        with("seed", "random_seed"),
                        Map.of("logits", "logits"),
                        List.of(CACHE),
                        true);
        try (RoleGraph graph = RoleGraph.open(runtime, PACKS.resolve("tiny/decoder.onnx"), more)) {
            assertThat(graph.takes("seed")).isFalse();
        }
        GraphRoles less =
                new GraphRoles(
                        with("mask", "atention_mask"),
                        Map.of("logits", "logits"),
                        List.of(CACHE),
                        true);
        assertThatThrownBy(() -> RoleGraph.open(runtime, PACKS.resolve("tiny/decoder.onnx"), less))
                .hasMessageContaining("decoder.onnx needs the input attention_mask");
    }

    /** One token whose embedding counts up with its place. */
    private static void step(RoleGraph graph, States states) {
        int length = (int) states.length();
        float[] embeds = new float[16];
        for (int i = 0; i < embeds.length; i++) {
            embeds[i] = length + i / 100f;
        }
        Map<String, Tensor> given =
                Map.of(
                        "embeds", Tensor.of(embeds, 1, 1, 16),
                        "mask",
                                Tensor.of(
                                        LongStream.generate(() -> 1).limit(length + 1).toArray(),
                                        1,
                                        length + 1),
                        "positions", Tensor.of(new long[] {length}, 1, 1),
                        "keep", Tensor.of(new long[] {1}));
        graph.run(given, states, Set.of("logits"), new Cancellation()).close();
    }

    private RoleGraph open(Map<String, String> in, String out, List<StatePattern> states) {
        GraphRoles roles = new GraphRoles(in, Map.of("logits", out), states, false);
        return RoleGraph.open(runtime, PACKS.resolve("tiny/decoder.onnx"), roles);
    }

    private static Map<String, String> with(String role, String name) {
        Map<String, String> more = new HashMap<>(IN);
        more.put(role, name);
        return more;
    }
}
