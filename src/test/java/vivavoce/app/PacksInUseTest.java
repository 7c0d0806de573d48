package vivavoce.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vivavoce.camera.InkStrip;
import vivavoce.conversation.Badge;
import vivavoce.model.PackKind;
import vivavoce.speech.SpokenPhrase;
import vivavoce.speech.Style;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** The built-in pack with stand-ins of published packs in its place. */
class PacksInUseTest {

    private static final Path PACKS = Path.of("src/test/resources/packs");

    @Test
    void chosenPacksHearAndSpeakInPlaceOfTheBuiltIn() {
        try (Engine engine = open(Map.of(PackKind.CHAT, "gemma3n", PackKind.TTS, "supertonic"))) {
            assertThat(engine.model().hear(noise(), "").words()).isEqualTo("one two three");
            SpokenPhrase spoken = engine.voice().speak("one", Style.CALM, 1);
            assertThat(spoken.sampleRate()).isEqualTo(24_000);
            assertThat(spoken.samples()[12_000]).isBetween(0.9f, 1.1f);
        }
    }

    @Test
    void aVoiceOfPhonemesIsToldHowWordsArePronounced() {
        try (Engine engine = open(Map.of(PackKind.TTS, "kokoro-b", PackKind.VAD, "silero-half"))) {
            SpokenPhrase spoken = engine.voice().speak("two", Style.CALM, 1);
            // t, the stress, u; a token before and one after; as many as the style's row says.
            assertThat(spoken.samples()).hasSize(500).containsOnly(3);
        }
    }

    @Test
    void aPackThatDoesNotWorkIsLeftOutAndSaid() {
        try (Engine engine = open(Map.of(PackKind.CHAT, "nowhere", PackKind.VAD, "supertonic"))) {
            assertThat(engine.voice().speak("one", Style.CALM, 1).samples()).isNotEmpty();
            Badge pack = engine.badges().getLast();
            assertThat(pack.working()).isFalse();
            assertThat(pack.state()).isEqualTo("Built-in").doesNotContain("Supertonic");
            assertThat(pack.sentence())
                    .contains("nowhere is not used: ")
                    .contains("holds no manifest.json: install the pack again.")
                    .endsWith(
                            "supertonic is not used: manifest.json lacks \"vad\": install the pack"
                                    + " again.");
        }
    }

    @Test
    void aPackThatTalksWordsTheReplies() {
        try (Engine engine = open(Map.of(PackKind.CHAT, "tutor"))) {
            assertThat(engine.writer()).isPresent();
        }
        try (Engine engine = open(Map.of())) {
            assertThat(engine.writer()).isEmpty();
        }
    }

    @Test
    void aPackThatHearsAndSpeaksButDoesNotSeeHasTheEyesOfTheBuiltIn() {
        try (Engine engine = open(Map.of(PackKind.CHAT, "lfm2-audio"))) {
            assertThat(engine.badges().getLast().working()).isTrue();
            assertThat(engine.writer()).isPresent();
            assertThat(engine.model().hear(noise(), "").words()).isEqualTo("one two three");
            InkStrip blank = new InkStrip(new float[48 * 320], 48, 320);
            assertThat(engine.model().see(blank).latex()).isNotEqualTo("two three");
        }
    }

    @Test
    void aPackThatSeesButDoesNotHearHasTheEarsOfTheBuiltIn() {
        try (Engine engine = open(Map.of(PackKind.CHAT, "lfm2-vl"))) {
            assertThat(engine.badges().getLast().working()).isTrue();
            assertThat(engine.writer()).isPresent();
            assertThat(engine.model().hear(new float[16_000], "").words()).isEmpty();
            InkStrip blank = new InkStrip(new float[96 * 320], 96, 320);
            assertThat(engine.model().see(blank).latex()).isEqualTo("two three");
        }
    }

    @Test
    void aTurnDetectorMarksWhatIsHeard() {
        Map<PackKind, String> chat = Map.of(PackKind.CHAT, "gemma3n");
        try (Engine engine = open(chat)) {
            assertThat(engine.model().hear(noise(), "").complete()).isFalse();
        }
        try (Engine engine = open(Map.of(PackKind.CHAT, "gemma3n", PackKind.TURN, "smart-turn"))) {
            assertThat(engine.model().hear(noise(), "").complete()).isTrue();
        }
    }

    @Test
    void aTokenizerWithoutTheChatsTokensLeavesThePackOut(@TempDir Path folder) throws IOException {
        Path broken = Files.createDirectory(folder.resolve("broken"));
        try (Stream<Path> files = Files.list(PACKS.resolve("tutor"))) {
            for (Path file : files.toList()) {
                Files.copy(file, broken.resolve(file.getFileName()));
            }
        }
        Path manifest = broken.resolve("manifest.json");
        String text = Files.readString(manifest);
        Files.writeString(manifest, text.replace("<|turn>{role}", "<|say>{role}"));
        try (Engine engine = open(Map.of(PackKind.CHAT, broken.toAbsolutePath().toString()))) {
            assertThat(engine.writer()).isEmpty();
            assertThat(engine.badges().getLast().sentence())
                    .isEqualTo(
                            "broken is not used: tokenizer.json lacks the special token <|say>:"
                                    + " install the pack again.");
        }
    }

    private static Engine open(Map<PackKind, String> chosen) {
        return Engine.open(
                Home.builtinPack(),
                List.of(),
                kind -> Optional.ofNullable(chosen.get(kind)).map(PACKS::resolve));
    }

    private static float[] noise() {
        Random random = new Random(5);
        float[] noise = new float[16_000];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = 0.9f * (2 * random.nextFloat() - 1);
        }
        return noise;
    }
}
