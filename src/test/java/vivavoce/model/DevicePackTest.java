package vivavoce.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vivavoce.onnx.Accelerator;
import vivavoce.onnx.OnnxRuntime;

import java.nio.file.Path;
import java.util.List;

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
}
