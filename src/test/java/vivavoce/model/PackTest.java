package vivavoce.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vivavoce.onnx.OnnxRuntime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

class PackTest {

    private static final Path TINY = Path.of("src/test/resources/packs/tiny");

    private final OnnxRuntime runtime = new OnnxRuntime(1);

    @TempDir Path folder;

    @BeforeEach
    void copyPack() throws IOException {
        try (Stream<Path> files = Files.list(TINY)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void opensAWholePack() {
        try (Pack pack = Pack.open(folder, runtime)) {
            assertThat(pack.manifest().name()).isEqualTo("Tiny");
            assertThat(pack.has("decoder")).isTrue();
            assertThat(pack.has("speech_vocoder")).isFalse();
            assertThatThrownBy(() -> pack.graph("speech_vocoder"))
                    .hasMessage(
                            "manifest.json lacks \"graphs.speech_vocoder\": install the pack"
                                    + " again.");
        }
    }

    @Test
    void refusesAMissingFile() throws IOException {
        Files.delete(folder.resolve("vad.onnx"));
        refuses("vad.onnx is missing: install the pack again.");
    }

    @Test
    void refusesAChangedFile() throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve("decoder.onnx"));
        bytes[bytes.length / 2] ^= 1;
        Files.write(folder.resolve("decoder.onnx"), bytes);
        refuses("decoder.onnx is damaged: install the pack again.");
        Files.write(folder.resolve("decoder.onnx"), new byte[] {1});
        refuses("decoder.onnx is damaged: install the pack again.");
    }

    @Test
    void refusesAFileWithoutHash() throws IOException {
        edit("\"sha256\": \"[0-9a-f]{64}\"", "\"sha256\": \"\"");
        refuses("manifest.json gives no hash for audio_encoder.onnx: install the pack again.");
        edit("\"sha256\": \"\"", "\"size\": 3");
        refuses("manifest.json gives no hash for audio_encoder.onnx: install the pack again.");
    }

    @Test
    void refusesAGraphFileThatIsNotListed() throws IOException {
        edit("\"file\": \"vad.onnx\"", "\"file\": \"other.onnx\"");
        refuses("manifest.json gives no hash for other.onnx: install the pack again.");
    }

    @Test
    void refusesAPathOutside() throws IOException {
        edit("\"path\": \"vad.onnx\"", "\"path\": \"../vad.onnx\"");
        refuses("manifest.json names ../vad.onnx outside of its folder: install the pack again.");
    }

    @Test
    void refusesARoleThatTheGraphLacks() throws IOException {
        edit("\"num_logits_to_keep\"", "\"logits_kept\"");
        refuses("decoder.onnx has no input logits_kept: install the pack again.");
    }

    @Test
    void refusesAManifestThatIsNone() throws IOException {
        edit("\"graphs\"", "\"networks\"");
        refuses("manifest.json lacks \"graphs\": install the pack again.");
        edit("\"schema\": 1", "\"schema\": 2");
        refuses("The pack asks for schema \"2\", which this version cannot do: update the app.");
        Files.writeString(folder.resolve("manifest.json"), "{");
        refuses(folder.resolve("manifest.json") + " cannot be read: install the pack again.");
        Files.writeString(folder.resolve("manifest.json"), "");
        refuses("manifest.json lacks \"schema\": install the pack again.");
        Files.writeString(folder.resolve("manifest.json"), " ".repeat((1 << 20) + 1));
        refuses(folder + " holds a manifest of more than a megabyte: install the pack again.");
        Files.delete(folder.resolve("manifest.json"));
        refuses(folder + " holds no manifest.json: install the pack again.");
    }

    @Test
    void refusesFrontEndsThatItCannotCompute() throws IOException {
        edit("\"pad\": \"none\"", "\"pad\": \"circular\"");
        refuses(
                "The pack asks for audio.pad \"circular\", which this version cannot do: update"
                        + " the app.");
    }

    @Test
    void refusesWhatItDoesNotKnow() throws IOException {
        edit("\"vad\": \\{", "\"wad\": {");
        refuses(
                "The pack asks for the role \"wad\", which this version cannot do: update the"
                        + " app.");
        edit("\"kind\": \"chat\"", "\"kind\": \"game\"");
        refuses("The pack asks for kind \"game\", which this version cannot do: update the app.");
        edit("\"mode\": \"line\"", "\"mode\": \"hologram\"");
        edit("\"kind\": \"game\"", "\"kind\": \"chat\"");
        refuses(
                "The pack asks for image.mode \"hologram\", which this version cannot do: update"
                        + " the app.");
    }

    private void edit(String pattern, String replacement) throws IOException {
        Path manifest = folder.resolve("manifest.json");
        String text = Files.readString(manifest);
        String edited = text.replaceFirst(pattern, replacement);
        assertThat(edited).isNotEqualTo(text);
        Files.writeString(manifest, edited);
    }

    private void refuses(String message) {
        assertThatThrownBy(() -> Pack.open(folder, runtime))
                .isInstanceOf(PackException.class)
                .hasMessage(message);
    }
}
