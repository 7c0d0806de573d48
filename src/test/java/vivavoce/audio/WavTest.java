package vivavoce.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

class WavTest {

    private static final float[] SOUND = {0, 0.5f, -0.25f, 0.9990234f, -1};

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"1,8", "1,16", "1,24", "1,32", "3,32", "3,64", "65534,24"})
    void readsEverySampleType(int encoding, int bits) throws Exception {
        Path file = folder.resolve("a.wav");
        Files.write(file, new WavBytes(encoding, 2, 22050, bits).with(SOUND, SOUND));
        SoundClip sound = Wav.read(file);
        assertThat(sound.sampleRate()).isEqualTo(22050);
        assertThat(sound.samples()).containsExactly(SOUND, within(bits == 8 ? 0.01f : 1e-4f));
    }

    @Test
    void averagesTheChannels() throws Exception {
        Path file = folder.resolve("a.wav");
        float[] silence = new float[SOUND.length];
        Files.write(file, new WavBytes(1, 2, 16000, 16).with(SOUND, silence));
        float[] samples = Wav.read(file).samples();
        assertThat(samples[1]).isCloseTo(0.25f, within(1e-4f));
    }

    @Test
    void readsWhatItWrote() throws Exception {
        Path file = folder.resolve("a.wav");
        Wav.write(file, new SoundClip(SOUND, 24000));
        assertThat(Wav.read(file).sampleRate()).isEqualTo(24000);
        assertThat(Wav.read(file).samples()).containsExactly(SOUND, within(1f / 32768));
    }

    @Test
    void clipsWhatIsTooLoudAndSilencesWhatIsNoNumber() throws Exception {
        Path file = folder.resolve("a.wav");
        Wav.write(file, new SoundClip(new float[] {3, -3, Float.NaN}, 16000));
        assertThat(Wav.read(file).samples()).containsExactly(32767 / 32768f, -1, 0);
        Files.write(file, new WavBytes(3, 1, 16000, 32).with(new float[] {Float.NaN, 9}));
        assertThat(Wav.read(file).samples()).containsExactly(0, 1);
    }

    @Test
    void writesLeftAndRight() throws Exception {
        Path file = folder.resolve("a.wav");
        float[] right = {0.5f, 0.5f, 0.5f};
        Wav.writeStereo(file, new SoundClip(SOUND, 16000), new SoundClip(right, 16000));
        ByteBuffer bytes = WavBytes.littleEndian(Files.readAllBytes(file));
        assertThat(bytes.getShort(22)).as("channels").isEqualTo((short) 2);
        assertThat(bytes.limit()).isEqualTo(44 + 5 * 4);
        assertThat(bytes.getShort(44 + 4)).as("left").isEqualTo((short) 16384);
        assertThat(bytes.getShort(44 + 6)).as("right").isEqualTo((short) 16384);
        assertThat(bytes.getShort(44 + 18)).as("right has ended").isEqualTo((short) 0);
    }

    @Test
    void takesALengthThatAPipeLeftOpen() throws Exception {
        byte[] bytes = new WavBytes(1, 1, 16000, 16).with(SOUND);
        Path file = folder.resolve("a.wav");
        for (int open : new int[] {-1, 0x7FFFFFFF, 0x7FFFF000}) {
            WavBytes.littleEndian(bytes).putInt(40, open);
            Files.write(file, bytes);
            assertThat(Wav.read(file).samples()).hasSize(5);
        }
    }

    @Test
    void stepsOverOtherChunks() throws Exception {
        byte[] plain = new WavBytes(1, 1, 16000, 16).with(SOUND);
        ByteBuffer bytes = WavBytes.littleEndian(new byte[plain.length + 12]);
        bytes.put(plain, 0, 36).put("LIST".getBytes()).putInt(3).putInt(0); // 3, padded to 4
        bytes.put(plain, 36, plain.length - 36);
        Path file = folder.resolve("a.wav");
        Files.write(file, bytes.array());
        assertThat(Wav.read(file).samples()).hasSize(5);
    }

    @Test
    void replacesAFileAndLeavesNothingBeside() throws Exception {
        Path file = folder.resolve("a.wav");
        Files.writeString(file, "something old");
        Wav.write(file, new SoundClip(SOUND, 16000));
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).containsExactly(file);
        }
        assertThat(Wav.read(file).samples()).hasSize(5);
    }

    @Test
    void aFolderIsNotOverwritten() throws IOException {
        assertThat(WavFaultsTest.failure(() -> Wav.write(folder, new SoundClip(SOUND, 16000))))
                .isEqualTo(
                        folder + " cannot be written: check that its folder exists and has room.");
        Path nowhere = folder.resolve("no/a.wav");
        assertThat(WavFaultsTest.failure(() -> Wav.write(nowhere, new SoundClip(SOUND, 16000))))
                .startsWith(nowhere + " cannot be written");
    }
}
