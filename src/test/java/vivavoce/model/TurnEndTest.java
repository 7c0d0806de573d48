package vivavoce.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vivavoce.onnx.OnnxRuntime;

import java.nio.file.Path;
import java.util.Random;

class TurnEndTest {

    /**
     * The stand-in says by how much the end of the eight seconds is louder than their beginning.
     */
    @Test
    void aShortTurnStandsAtTheEndOfTheWindow() {
        try (Pack pack =
                Pack.open(Path.of("src/test/resources/packs/smart-turn"), new OnnxRuntime(1))) {
            TurnEnd end = new TurnEnd(pack);
            float[] turn = noise(16_000);
            assertThat(end.probability(turn)).isGreaterThan(0.6);
            assertThat(end.isComplete(turn)).isTrue();
            float[] faded = new float[256_000];
            System.arraycopy(noise(144_000), 0, faded, 0, 144_000);
            assertThat(end.probability(faded)).isLessThan(0.4);
            assertThat(end.probability(new float[0])).isBetween(0.4, 0.6);
        }
    }

    @Test
    void marksWhatAModelHears() {
        Path packs = Path.of("src/test/resources/packs");
        OnnxRuntime runtime = new OnnxRuntime(1);
        try (Pack turn = Pack.open(packs.resolve("smart-turn"), runtime);
                Pack pack = Pack.open(packs.resolve("gemma4"), runtime);
                MultimodalModel plain = new PackModel(pack)) {
            MultimodalModel marked = new TurnMarked(plain, new TurnEnd(turn));
            assertThat(plain.hear(noise(16_000), "").complete()).isFalse();
            assertThat(marked.hear(noise(16_000), "").complete()).isTrue();
            assertThat(marked.hear(noise(16_000), "").words())
                    .isEqualTo(plain.hear(noise(16_000), "").words());
            assertThat(marked.hear(new float[0], "").complete()).isFalse();
        }
    }

    private static float[] noise(int samples) {
        Random random = new Random(5);
        float[] noise = new float[samples];
        for (int i = 0; i < samples; i++) {
            noise[i] = 0.3f * (2 * random.nextFloat() - 1);
        }
        return noise;
    }
}
