package vivavoce.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;

class NetworkTest {

    private static final Path PACKS = Path.of("src/test/resources/packs");
    private static final long FOR_AGES = 1L << 50;

    private final OnnxRuntime runtime = new OnnxRuntime(1);

    @Test
    void saysWhatItsGraphDeclares() {
        try (Network network = runtime.open(PACKS.resolve("gemma/decoder.onnx"))) {
            Declared key = network.inputs().get("past_key_values.0.key");
            assertThat(key.type()).isEqualTo(ElementType.FLOAT16);
            assertThat(key.axes())
                    .containsExactly(
                            new Axis("batch_size", -1),
                            new Axis("", 1),
                            new Axis("past_sequence_length", -1),
                            new Axis("", 16));
            assertThat(network.inputs().get("attention_mask").type()).isEqualTo(ElementType.BOOL);
            assertThat(network.outputs()).containsKeys("logits", "present.0.value");
        }
    }

    @Test
    void givesOnlyTheOutputsAskedFor() {
        try (Network network = runtime.open(PACKS.resolve("tiny/vad.onnx"));
                NativeTensor state = network.zeros(network.inputs().get("state"), 2, 1, 4)) {
            Map<String, Tensor> given =
                    Map.of(
                            "input", Tensor.of(new float[576], 1, 576),
                            "state", state,
                            "sr", Tensor.of(new long[] {16_000}));
            try (Outputs outputs = network.run(given, Set.of("stateN"), new Cancellation())) {
                assertThat(outputs.get("stateN").floats()).containsOnly(1);
                assertThatThrownBy(() -> outputs.get("output"))
                        .isInstanceOf(IllegalArgumentException.class);
            }
            assertThat(network.openTensors()).isEqualTo(1);
        }
    }

    @Test
    void namesTheInputThatIsMissing() {
        try (Network network = runtime.open(PACKS.resolve("tiny/vad.onnx"))) {
            assertThatThrownBy(() -> network.run(Map.of(), Set.of("output"), new Cancellation()))
                    .isInstanceOf(NetworkException.class)
                    .hasMessageContaining("vad.onnx was run without its input");
            assertThat(network.openTensors()).isZero();
        }
    }

    @Test
    void refusesWhatIsNoNetwork(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.onnx"), "not a network");
        assertThatThrownBy(() -> runtime.open(file))
                .hasMessage("a.onnx is not a network that can be run: install the pack again.");
        assertThatThrownBy(() -> runtime.open(folder.resolve("b.onnx")))
                .hasMessage("b.onnx is missing: install the pack again.");
    }

    @Test
    void refusesANetworkWithoutItsWeights() {
        assertThatThrownBy(() -> runtime.open(PACKS.resolve("weightless.onnx")))
                .hasMessage(
                        "weightless.onnx is not a network that can be run: install the pack"
                                + " again.");
    }

    @Test
    void saysWhenThereIsNotEnoughMemoryAndRunsAgain() {
        try (Network network = runtime.open(PACKS.resolve("greedy.onnx"))) {
            assertThatThrownBy(() -> zeros(network, 1L << 46))
                    .isInstanceOf(NetworkException.class)
                    .hasMessage(
                            "There is not enough memory to run greedy.onnx: close other programs"
                                    + " or choose a smaller pack.");
            assertThat(zeros(network, 3)).containsExactly(0, 0, 0);
            assertThat(network.openTensors()).isZero();
        }
    }

    private static float[] zeros(Network network, long count) {
        Map<String, Tensor> given = Map.of("count", Tensor.of(new long[] {count}, 1));
        try (Outputs outputs = network.run(given, Set.of("zeros"), new Cancellation())) {
            return outputs.get("zeros").floats();
        }
    }

    @Test
    void refusesValuesOfTheWrongKind() {
        try (Network network = runtime.open(PACKS.resolve("loop.onnx"))) {
            assertThatThrownBy(() ->
                            network.run(
                                    Map.of("count", Tensor.of(new float[] {1})),
                                    Set.of("turns"),
                                    new Cancellation()))
                    .hasMessageContaining("The input count takes INT64, not fractions");
        }
        assertThatThrownBy(() -> Tensor.of(new float[3], 2, 2))
                .hasMessage("3 values do not fill [2, 2]");
    }

    @Test
    @Timeout(60)
    void stopsARunThatWouldNeverEnd() throws InterruptedException {
        try (Network network = runtime.open(PACKS.resolve("loop.onnx"))) {
            Signal given = new Signal(FOR_AGES);
            Cancellation cancellation = new Cancellation();
            CompletableFuture<Void> run = turn(network, given, cancellation);
            given.asked.await();
            cancellation.cancel();
            assertThatThrownBy(run::join).hasCauseInstanceOf(CancellationException.class);
            assertThat(network.openTensors()).isZero();
        }
    }

    @Test
    @Timeout(60)
    void closingEndsTheRunFirst() throws InterruptedException {
        Network network = runtime.open(PACKS.resolve("loop.onnx"));
        Signal given = new Signal(FOR_AGES);
        CompletableFuture<Void> run = turn(network, given, new Cancellation());
        given.asked.await();
        network.close();
        assertThatThrownBy(run::join).hasCauseInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> turn(network, new Signal(1), new Cancellation()).join())
                .isInstanceOf(CompletionException.class)
                .hasMessageContaining("loop.onnx is closed");
    }

    @Test
    void refusesASecondThreadMeanwhile() {
        try (Network network = runtime.open(PACKS.resolve("loop.onnx"))) {
            Map<String, Tensor> asksTwice =
                    new HashMap<>(Map.of("count", Tensor.of(new long[] {1}))) {
                        private static final long serialVersionUID = 1L;

                        @Override
                        public Tensor get(Object name) {
                            assertThatThrownBy(() ->
                                            turn(network, new Signal(1), new Cancellation()).join())
                                    .hasMessageContaining("is running on another thread");
                            return super.get(name);
                        }
                    };
            try (Outputs outputs = network.run(asksTwice, Set.of("turns"), new Cancellation())) {
                assertThat(outputs.get("turns").floats()).containsExactly(1);
            }
        }
    }

    private static CompletableFuture<Void> turn(
            Network network, Map<String, Tensor> given, Cancellation cancellation) {
        return CompletableFuture.runAsync(
                () -> network.run(given, Set.of("turns"), cancellation).close());
    }

    /** Inputs that tell when the run asks for them. */
    private static final class Signal extends HashMap<String, Tensor> {

        private static final long serialVersionUID = 1L;

        private final transient CountDownLatch asked = new CountDownLatch(1);

        Signal(long turns) {
            put("count", Tensor.of(new long[] {turns}));
        }

        @Override
        public Tensor get(Object name) {
            asked.countDown();
            return super.get(name);
        }
    }
}
