package vivavoce.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vivavoce.camera.InkStrip;
import vivavoce.onnx.OnnxRuntime;

import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** One runner, packs of different layout: the words depend on every part of it. */
class PackModelTest {

    private static final Path PACKS = Path.of("src/test/resources/packs");

    private final OnnxRuntime runtime = new OnnxRuntime(1);

    @ParameterizedTest
    @ValueSource(strings = {"tiny", "gemma"})
    void hearsThroughEncoderFusionAndCache(String name) {
        try (Pack pack = Pack.open(PACKS.resolve(name), runtime);
                PackModel model = new PackModel(pack)) {
            Heard loud = model.hear(noise(16_000, 0.5f), "");
            assertThat(loud.words()).isEqualTo("one two three");
            assertThat(loud.complete()).isTrue();
            assertThat(loud.confidence()).isBetween(0.9, 1.0);
            Heard quiet = model.hear(noise(16_000, 0.001f), "");
            assertThat(quiet.words()).isEqualTo("four");
            assertThat(quiet.complete()).isFalse();
            assertNoLeak(pack);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tiny", "gemma"})
    void contextGoesIntoThePrompt(String name) {
        try (Pack pack = Pack.open(PACKS.resolve(name), runtime);
                PackModel model = new PackModel(pack)) {
            assertThat(model.hear(noise(16_000, 0.001f), "two").words()).isEqualTo("two three");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tiny", "gemma"})
    void seesALine(String name) {
        try (Pack pack = Pack.open(PACKS.resolve(name), runtime);
                PackModel model = new PackModel(pack)) {
            SeenLine line = model.see(new InkStrip(new float[48 * 64], 48, 64));
            assertThat(line.latex()).isEqualTo("two three");
            assertThat(line.confidence()).isBetween(0.9, 1.0);
            assertNoLeak(pack);
        }
    }

    @Test
    void silenceHasNoWords() {
        try (Pack pack = Pack.open(PACKS.resolve("tiny"), runtime);
                PackModel model = new PackModel(pack)) {
            assertThat(model.hear(new float[16_000], "").words()).isEmpty();
            assertThat(model.hear(noise(1_599, 0.5f), "").words()).isEmpty();
            assertThat(model.hear(new float[0], "").words()).isEmpty();
            assertThat(model.hear(noise(1_600, 0.5f), "").words()).isNotEmpty();
        }
    }

    @Test
    void answersEndAtTheLimitAndLeaveNothingOpen() {
        try (Pack pack = Pack.open(PACKS.resolve("endless"), runtime);
                PackModel model = new PackModel(pack)) {
            Heard heard = model.hear(noise(16_000, 0.5f), "");
            assertThat(heard.words().split(" ")).hasSize(300);
            assertThat(heard.words()).startsWith("one two three one").doesNotContain("oops");
            assertThat(heard.complete()).isFalse();
            assertNoLeak(pack);
        }
    }

    @Test
    @Timeout(60)
    void cancelStopsAnAnswer() {
        try (Pack pack = Pack.open(PACKS.resolve("endless"), runtime);
                PackModel model = new PackModel(pack)) {
            CompletableFuture<Heard> answer =
                    CompletableFuture.supplyAsync(() -> hearUntilCancelled(model));
            while (!answer.isDone()) {
                model.cancel();
                Thread.onSpinWait();
            }
            assertThatThrownBy(answer::join).hasCauseInstanceOf(CancellationException.class);
            assertNoLeak(pack);
        }
    }

    @Test
    void aLongSoundKeepsItsEnd() {
        try (Pack pack = Pack.open(PACKS.resolve("tiny"), runtime);
                PackModel model = new PackModel(pack)) {
            float[] samples = noise(320_000, 0.001f);
            System.arraycopy(noise(160_000, 0.5f), 0, samples, 160_000, 160_000);
            assertThat(model.hear(samples, "").words()).isEqualTo("one two three");
        }
    }

    private static Heard hearUntilCancelled(PackModel model) {
        Heard heard = model.hear(noise(16_000, 0.5f), "");
        while (!heard.words().isEmpty()) {
            heard = model.hear(noise(16_000, 0.5f), "");
        }
        return heard;
    }

    private static void assertNoLeak(Pack pack) {
        Stream.of("embed_tokens", "audio_encoder", "vision_encoder", "decoder")
                .forEach(role -> assertThat(pack.graph(role).network().openTensors()).isZero());
    }

    private static float[] noise(int samples, float level) {
        Random random = new Random(5);
        float[] noise = new float[samples];
        for (int i = 0; i < samples; i++) {
            noise[i] = level * (2 * random.nextFloat() - 1);
        }
        return noise;
    }
}
