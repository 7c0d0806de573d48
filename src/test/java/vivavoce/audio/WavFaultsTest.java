package vivavoce.audio;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Every fault of a file is one sentence that names it and says what to do. */
class WavFaultsTest {

    private static final byte[] GOOD = new WavBytes(1, 1, 16000, 16).with(new float[16000]);

    @TempDir Path folder;

    @Test
    void missing() {
        Path file = folder.resolve("no.wav");
        assertThat(failure(() -> Wav.read(file)))
                .isEqualTo(file + " was not found: check the name and the folder.");
    }

    @Test
    void aFolder() {
        assertThat(failure(() -> Wav.read(folder)))
                .isEqualTo(folder + " is a folder: name a WAV file in it.");
    }

    @Test
    void empty() throws IOException {
        faulty(new byte[0], "is empty (0 bytes): record it again.");
    }

    @Test
    void notWav() throws IOException {
        byte[] text = "a letter to grandmother".getBytes(StandardCharsets.UTF_8);
        faulty(text, "is not a WAV file: convert it to WAV first.");
        faulty(new byte[] {'R', 'I'}, "is not a WAV file: convert it to WAV first.");
    }

    @Test
    void truncatedAnywhere() throws IOException {
        faulty(Arrays.copyOf(GOOD, 12), "ends before its sound begins: copy or record it again.");
        faulty(Arrays.copyOf(GOOD, 30), "has a damaged header: record or export it again.");
        faulty(Arrays.copyOf(GOOD, 40), "ends before its sound begins: copy or record it again.");
        faulty(
                Arrays.copyOf(GOOD, 8044),
                "is cut off: it holds 0.3 of the 1.0 seconds it announces; copy it again.");
        for (int length = 0; length < GOOD.length; length += length < 60 ? 1 : 4999) {
            assertThat(fault(Arrays.copyOf(GOOD, length))).endsWith(".").hasLineCount(1);
        }
    }

    @Test
    void headersThatCannotBe() throws IOException {
        faulty(patched(22, 0), "says that it has 0 channels: record it again.");
        faulty(
                patched(20, 0x55),
                "holds compressed sound (WAV format 0x0055): convert it to PCM WAV.");
        faulty(
                patched(34, 12),
                "has samples of 12 bits, which are not known: convert it to 16 bits.");
        faulty(
                new WavBytes(1, 1, 0, 16).with(new float[9]),
                "says that it has 0 samples a second: convert it to 16000 or 48000.");
        faulty(
                new WavBytes(1, 1, -5, 16).with(new float[9]),
                "says that it has -5 samples a second: convert it to 16000 or 48000.");
    }

    @Test
    void noSound() throws IOException {
        faulty(
                new WavBytes(1, 1, 16000, 16).with(new float[0]),
                "holds no sound: record it again.");
    }

    @Test
    void tooLong() throws IOException {
        Path file = folder.resolve("long.wav");
        byte[] head = new WavBytes(1, 1, 1000, 8).with(new float[0]);
        WavBytes.littleEndian(head).putInt(40, 5_400_000);
        Files.write(file, head);
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(44 + 5_400_000);
        }
        assertThat(failure(() -> Wav.read(file)))
                .isEqualTo(
                        file
                                + " lasts 1.5 hours, and one is the most that can be taken: cut it"
                                + " into parts.");
    }

    private static byte[] patched(int at, int value) {
        byte[] bytes = GOOD.clone();
        WavBytes.littleEndian(bytes).putShort(at, (short) value);
        return bytes;
    }

    private void faulty(byte[] bytes, String problem) throws IOException {
        assertThat(fault(bytes)).isEqualTo(folder.resolve("a.wav") + " " + problem);
    }

    private String fault(byte[] bytes) throws IOException {
        Path file = folder.resolve("a.wav");
        Files.write(file, bytes);
        return failure(() -> Wav.read(file));
    }

    static String failure(ThrowingCallable call) {
        Throwable thrown = Assertions.catchThrowable(call);
        assertThat(thrown).isInstanceOf(WavException.class);
        return thrown.getMessage();
    }
}
