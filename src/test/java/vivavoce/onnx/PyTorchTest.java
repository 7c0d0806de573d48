package vivavoce.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import com.google.gson.Gson;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A trained pack gives here what it gave in PyTorch; {@code models/training/hearing/export.py}
 * wrote that down. Another pack than the built-in one is tested with {@code
 * -Dvivavoce.pack=FOLDER}.
 */
class PyTorchTest {

    private static final Path PACK = Path.of(System.getProperty("vivavoce.pack", "models/builtin"));

    /** A float is summed in another order here. */
    private static final float TOLERANCE = 2e-3f;

    /** An input that was made in the same way there: a wave, or whole numbers. */
    private record Input(long[] shape, float middle, float swing, long[] longs) {

        Tensor tensor() {
            if (longs != null) {
                return Tensor.of(longs, shape);
            }
            float[] values = new float[(int) Tensor.count(shape)];
            for (int i = 0; i < values.length; i++) {
                values[i] = (float) (middle + swing * Math.sin(i / 10.0));
            }
            return Tensor.of(values, shape);
        }
    }

    private record Truth(
            String file,
            Map<String, Input> inputs,
            String output,
            long[] shape,
            int step,
            float[] values) {

        @Override
        public String toString() {
            return file;
        }
    }

    private record Truths(String torch, List<Truth> graphs) {}

    static Stream<Truth> truths() throws IOException {
        String json = Files.readString(PACK.resolve("eval/pytorch.json"));
        return new Gson().fromJson(json, Truths.class).graphs().stream();
    }

    @ParameterizedTest
    @MethodSource("truths")
    void givesWhatPyTorchGave(Truth truth) {
        Map<String, Tensor> inputs = new HashMap<>();
        truth.inputs().forEach((name, input) -> inputs.put(name, input.tensor()));
        try (Network network = new OnnxRuntime(1).open(PACK.resolve(truth.file()));
                Outputs outputs = network.run(inputs, Set.of(truth.output()), new Cancellation())) {
            NativeTensor found = outputs.get(truth.output());
            assertThat(found.shape()).isEqualTo(truth.shape());
            float[] all = found.floats();
            for (int i = 0; i < truth.values().length; i++) {
                assertThat(all[i * truth.step()])
                        .as("value %d", i * truth.step())
                        .isCloseTo(truth.values()[i], offset(TOLERANCE));
            }
        }
    }
}
