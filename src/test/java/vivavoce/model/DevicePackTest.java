package vivavoce.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vivavoce.onnx.Accelerator;
import vivavoce.onnx.NetworkException;
import vivavoce.onnx.OnnxRuntime;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** On a machine without a graphics card: that no card is found out, and said. */
class DevicePackTest {

    private static final Path PACKS = Path.of("src/test/resources/packs");

    private final OnnxRuntime runtime = new OnnxRuntime(1);

    @Test
    void withoutACandidateTheProcessorIsUsed() {
        try (Pack pack = DevicePack.open(PACKS.resolve("gemma4"), runtime, List.of()).pack()) {
            assertThat(pack.has("decoder")).isTrue();
        }
        assertThat(Accelerator.ofThisBuild()).isEmpty();
    }

    @Test
    void aMissingDriverIsSaidAndTheProcessorUsed() {
        List<Accelerator> candidates =
                List.of(
                        Accelerator.BuiltIn.CUDA,
                        new Accelerator.PlugIn(Path.of("/nowhere/provider.so")));
        DevicePack opened = DevicePack.open(PACKS.resolve("gemma4"), runtime, candidates);
        try (Pack pack = opened.pack();
                PackModel model = new PackModel(pack)) {
            assertThat(opened.provider().name()).isEqualTo("CPU");
            assertThat(opened.provider().why())
                    .isEqualTo(
                            "The processor is used: CUDA does not work here: its driver or"
                                    + " libraries are missing or too old. provider.so does not work"
                                    + " here: its driver or libraries are missing or too old.");
            assertThat(model.canChat()).isTrue();
        }
    }

    @Test
    void smallPacksStayOnTheProcessor() {
        DevicePack opened =
                DevicePack.open(PACKS.resolve("tiny"), runtime, List.of(Accelerator.BuiltIn.CUDA));
        try (Pack pack = opened.pack()) {
            assertThat(pack.manifest().id()).isEqualTo("tiny");
            assertThat(opened.provider().why()).startsWith("This model is small");
        }
    }

    @Test
    void theSmokeRunAgreesWithItselfAndFindsFaults() {
        try (Pack pack = Pack.open(PACKS.resolve("gemma4"), runtime)) {
            float[][] right = SmokeRun.logits(pack);
            assertThat(SmokeRun.fault(right, SmokeRun.logits(pack))).isEmpty();
            float[][] broken = {right[0].clone(), right[1].clone()};
            broken[1][3] = Float.NaN;
            assertThat(SmokeRun.fault(broken, right)).contains("it computes no numbers");
            float[][] wrong = {right[1].clone(), right[0].clone()};
            wrong[0][13] += 20_000;
            assertThat(SmokeRun.fault(wrong, right).orElse(""))
                    .startsWith("its results differ from the processor's by");
        }
    }

    private static final List<Accelerator> TWO =
            List.of(Accelerator.BuiltIn.CUDA, Accelerator.BuiltIn.WEB_GPU);

    /** Devices that are this processor; the first computes something else. */
    private final class Fakes implements DevicePack.Trial {

        private final List<Pack> opened = new ArrayList<>();
        private final UnaryOperator<float[][]> first;

        Fakes(UnaryOperator<float[][]> first) {
            this.first = first;
        }

        @Override
        public Pack open(Accelerator device) {
            Pack pack = Pack.open(PACKS.resolve("gemma4"), runtime);
            opened.add(pack);
            return pack;
        }

        @Override
        public float[][] logits(Pack pack) {
            float[][] right = SmokeRun.logits(pack);
            return !opened.isEmpty() && pack == opened.getFirst() ? first.apply(right) : right;
        }
    }

    private Pack onCpu() {
        return Pack.open(PACKS.resolve("gemma4"), runtime);
    }

    private static UnaryOperator<float[][]> everyLogit(float value) {
        return right -> {
            for (float[] row : right) {
                Arrays.fill(row, value);
            }
            return right;
        };
    }

    private static final UnaryOperator<float[][]> OUT_OF_MEMORY =
            right -> {
                throw new NetworkException("no memory", new IOException());
            };

    @Test
    void theFirstDeviceThatComputesTheSameIsUsed() {
        Pack cpu = onCpu();
        Fakes same = new Fakes(UnaryOperator.identity());
        DevicePack opened = DevicePack.open(cpu, TWO, same);
        try (Pack pack = opened.pack()) {
            assertThat(opened.provider().name()).isEqualTo("CUDA");
            assertThat(opened.provider().why())
                    .isEqualTo("CUDA computes the same as the processor.");
            assertThat(same.opened).containsExactly(pack);
            assertThat(cpu.has("decoder")).as("left open").isFalse();
        }
    }

    @Test
    void aDeviceThatComputesNoNumbersIsClosedAndTheNextOneTried() {
        for (UnaryOperator<float[][]> fault :
                List.of(everyLogit(Float.NaN), everyLogit(3), OUT_OF_MEMORY)) {
            Fakes fakes = new Fakes(fault);
            DevicePack opened = DevicePack.open(onCpu(), TWO, fakes);
            try (Pack pack = opened.pack()) {
                assertThat(opened.provider().name()).isEqualTo("WebGPU");
                assertThat(pack).isSameAs(fakes.opened.getLast());
                assertThat(fakes.opened.getFirst().has("decoder")).as("left open").isFalse();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NaN | CUDA was tried, but it computes no numbers.",
                "3 | CUDA was tried, but its results differ from the processor's by ",
                "out of memory | CUDA was tried, but it could not run the model."
            })
    void withoutADeviceThatComputesRightlyTheProcessorIsUsedAndWhyIsSaid(
            String fault, String sentence) {
        Fakes fakes =
                new Fakes(
                        fault.startsWith("out")
                                ? OUT_OF_MEMORY
                                : everyLogit(Float.parseFloat(fault)));
        Pack cpu = onCpu();
        DevicePack opened = DevicePack.open(cpu, List.of(Accelerator.BuiltIn.CUDA), fakes);
        try (Pack pack = opened.pack()) {
            assertThat(pack).isSameAs(cpu);
            assertThat(pack.has("decoder")).isTrue();
            assertThat(opened.provider().name()).isEqualTo("CPU");
            assertThat(opened.provider().why()).startsWith("The processor is used: " + sentence);
            assertThat(fakes.opened.getFirst().has("decoder")).as("left open").isFalse();
        }
    }
}
