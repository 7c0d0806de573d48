package vivavoce.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vivavoce.audio.SoundClip;
import vivavoce.audio.Wav;
import vivavoce.audio.WavException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.stream.Stream;

/** Whatever is wrong with the input: exit code 1, one sentence that names it, nothing else. */
class BadInputTest {

    @TempDir private Path folder;

    private static void assertOneSentence(CommandLineRun run, String names) {
        assertThat(run.exitCode()).isEqualTo(ExitCode.COULD_NOT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).hasSize(1);
        assertThat(run.err().getFirst())
                .contains(names)
                .doesNotContain("Exception")
                .doesNotContain("went wrong inside");
    }

    private Path file(String name, byte... content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    @Test
    void missingAudio() {
        Path file = folder.resolve("nowhere.wav");
        assertOneSentence(CommandLineRun.of("hear", "--audio", file.toString()), "nowhere.wav");
        assertOneSentence(CommandLineRun.of("talk", "--audio", file.toString()), "nowhere.wav");
    }

    @Test
    void emptyAudio() throws IOException {
        Path file = file("empty.wav");
        assertOneSentence(CommandLineRun.of("hear", "--audio", file.toString()), "empty.wav");
    }

    @Test
    void audioThatIsNoWav() throws IOException {
        Path file = file("song.wav", "ID3 this is no wav file at all, it is a song".getBytes());
        assertOneSentence(CommandLineRun.of("hear", "--audio", file.toString()), "song.wav");
    }

    @Test
    void truncatedAudio() throws IOException, WavException {
        Path whole = folder.resolve("whole.wav");
        Wav.write(whole, new SoundClip(new float[16_000], 16_000));
        byte[] bytes = Files.readAllBytes(whole);
        Path file = file("cut.wav", Arrays.copyOf(bytes, 30));
        assertOneSentence(CommandLineRun.of("hear", "--audio", file.toString()), "cut.wav");
    }

    @Test
    void silenceHasNoWordsAndIsNoError() throws WavException {
        Path file = folder.resolve("silent.wav");
        Wav.write(file, new SoundClip(new float[32_000], 16_000));
        CommandLineRun run = CommandLineRun.of("hear", "--audio", file.toString(), "--json");
        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).hasSize(1).first().asString().contains("\"words\":\"\"");
        CommandLineRun talk = CommandLineRun.of("talk", "--audio", file.toString(), "--json");
        assertThat(talk.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(talk.out()).noneMatch(line -> line.contains("TurnEnded"));
    }

    @Test
    void picturesThatAreNone() throws IOException {
        Path empty = file("empty.png");
        Path text = file("text.png", "not a picture".getBytes());
        assertOneSentence(CommandLineRun.of("read", "--image", empty.toString()), "empty.png");
        assertOneSentence(CommandLineRun.of("read", "--image", text.toString()), "text.png");
        assertOneSentence(
                CommandLineRun.of("read", "--image", folder.resolve("no.png").toString()),
                "no.png");
    }

    @Test
    void aPictureTooLargeToBeTrue() throws IOException {
        byte[] header = pngHeader(60_000, 60_000);
        Path file = file("huge.png", header);
        assertOneSentence(CommandLineRun.of("read", "--image", file.toString()), "huge.png");
    }

    private static byte[] pngHeader(int width, int height) {
        byte[] bytes = {
            (byte) 0x89,
            'P',
            'N',
            'G',
            13,
            10,
            26,
            10,
            0,
            0,
            0,
            13,
            'I',
            'H',
            'D',
            'R',
            (byte) (width >> 24),
            (byte) (width >> 16),
            (byte) (width >> 8),
            (byte) width,
            (byte) (height >> 24),
            (byte) (height >> 16),
            (byte) (height >> 8),
            (byte) height,
            8,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0
        };
        java.util.zip.CRC32 crc = new java.util.zip.CRC32();
        crc.update(bytes, 12, 17);
        for (int i = 0; i < 4; i++) {
            bytes[29 + i] = (byte) (crc.getValue() >> (24 - 8 * i));
        }
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(strings = {"3x+*4", "", "🙂", "3x+1=4=5", "1/0=x"})
    void equationsThatCannotBeRead(String problem) {
        CommandLineRun run = CommandLineRun.of("solve", problem);
        assertThat(run.exitCode()).isEqualTo(ExitCode.COULD_NOT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).hasSize(1);
    }

    @Test
    void oneBadFileDoesNotStopTheOthers() throws WavException {
        Path good = folder.resolve("good.wav");
        Wav.write(good, new SoundClip(new float[16_000], 16_000));
        String missing = folder.resolve("missing.wav").toString();
        CommandLineRun run =
                CommandLineRun.of("hear", "--audio", missing, good.toString(), "--json");
        assertThat(run.exitCode()).isEqualTo(ExitCode.COULD_NOT);
        assertThat(run.out()).hasSize(2);
        assertThat(run.out().getFirst()).contains("\"error\"").contains("missing.wav");
        assertThat(run.err()).hasSize(1);
    }

    @Test
    void aVoiceIsNotWrittenWhereItCannotBe() {
        Path out = folder.resolve("no").resolve("such").resolve("f.wav");
        assertOneSentence(CommandLineRun.of("say", "hello", "--out", out.toString()), "f.wav");
        assertThat(out).doesNotExist();
    }

    @Test
    void everyCommandExplainsItself() {
        CommandLineRun run = CommandLineRun.of("pack", "install", "--help");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().getFirst()).startsWith("Usage: vivavoce pack install");
    }

    @Test
    void wrongUsageIsSaidAndEndsWithTwo() {
        assertThat(CommandLineRun.of("sing").exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(CommandLineRun.of("hear").exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void aPackWithAMissingFile() throws IOException {
        Path pack = copyOfPack();
        Files.delete(pack.resolve("decoder.onnx"));
        assertOneSentence(readWith(pack), "decoder.onnx");
    }

    @Test
    void aPackWithAWrongHash() throws IOException {
        Path pack = copyOfPack();
        byte[] bytes = Files.readAllBytes(pack.resolve("vad.onnx"));
        bytes[bytes.length / 2] ^= 1;
        Files.write(pack.resolve("vad.onnx"), bytes);
        assertOneSentence(readWith(pack), "vad.onnx");
    }

    @Test
    void aPackWhoseGraphLacksAnInput() throws IOException {
        Path pack = copyOfPack();
        Path manifest = pack.resolve("manifest.json");
        String text = Files.readString(manifest).replace("\"pixel_values\"", "\"pixels_of_old\"");
        Files.writeString(manifest, text);
        assertOneSentence(readWith(pack), "pixels_of_old");
    }

    @Test
    void aFolderThatIsNoPack() {
        assertOneSentence(readWith(folder), "manifest.json");
    }

    private static CommandLineRun readWith(Path pack) {
        String picture = Home.directory().resolve("assets/demo/problem.png").toString();
        return CommandLineRun.of("read", "--image", picture, "--pack", pack.toString());
    }

    private Path copyOfPack() throws IOException {
        Path pack = Files.createDirectory(folder.resolve("pack"));
        try (Stream<Path> files = Files.list(Home.builtinPack())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(
                        file,
                        pack.resolve(file.getFileName().toString()),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return pack;
    }
}
