package vivavoce.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vivavoce.camera.InkStrip;
import vivavoce.model.ChatTurn.Role;
import vivavoce.onnx.Cancellation;
import vivavoce.onnx.OnnxRuntime;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Stand-ins of other families that the same runner runs, by their manifests alone. */
class OtherFamiliesTest {

    private static final Path PACKS = Path.of("src/test/resources/packs");

    private final OnnxRuntime runtime = new OnnxRuntime(1);

    @ParameterizedTest
    @ValueSource(strings = {"voxtral", "ultravox", "granite", "phi4-mm"})
    void hear(String name) {
        try (Pack pack = open(name);
                PackModel model = new PackModel(pack)) {
            assertThat(model.hear(noise(16_000), "").words()).isEqualTo("one two three");
            assertThat(model.hear(noise(37_123), "four").words()).isEqualTo("one two three");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"voxtral", "ultravox", "granite", "phi4-mm", "lfm2-vl"})
    void talkAndGoBack(String name) {
        try (Pack pack = open(name);
                PackModel model = new PackModel(pack);
                ChatSession chat = model.chat()) {
            List<ChatTurn> turns = new ArrayList<>(List.of(ChatTurn.of(Role.USER, "one")));
            assertThat(answer(chat, turns)).isEqualTo("one two three");
            turns.add(ChatTurn.of(Role.ASSISTANT, "one"));
            turns.add(ChatTurn.of(Role.USER, "four"));
            assertThat(answer(chat, turns)).isEqualTo("four");
            turns.set(2, ChatTurn.of(Role.USER, "two"));
            assertThat(answer(chat, turns)).isEqualTo("two three");
        }
    }

    @Test
    void seesWithoutEars() {
        try (Pack pack = open("lfm2-vl");
                PackModel model = new PackModel(pack)) {
            SeenLine line = model.see(new InkStrip(new float[96 * 320], 96, 320));
            assertThat(line.latex()).isEqualTo("two three");
            assertThat(model.canHear()).isFalse();
            assertThatThrownBy(() -> model.hear(noise(16_000), ""))
                    .hasMessage("manifest.json lacks \"audio\": install the pack again.");
        }
    }

    private static String answer(ChatSession chat, List<ChatTurn> turns) {
        return chat.answer(turns, piece -> {}, new Cancellation());
    }

    private Pack open(String name) {
        return Pack.open(PACKS.resolve(name), runtime);
    }

    private static float[] noise(int samples) {
        Random random = new Random(5);
        float[] noise = new float[samples];
        for (int i = 0; i < samples; i++) {
            noise[i] = 0.9f * (2 * random.nextFloat() - 1);
        }
        return noise;
    }
}
