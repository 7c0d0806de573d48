package vivavoce.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vivavoce.camera.Picture;
import vivavoce.dsp.LogMel;
import vivavoce.dsp.MelSettings;
import vivavoce.onnx.Floats;
import vivavoce.onnx.Longs;
import vivavoce.onnx.Tensor;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The recipes of the published packs, as their manifests write them, against golden values. */
class FrontEndsTest {

    private static final Path STAND_INS = Path.of("src/test/resources/packs");

    @ParameterizedTest
    @CsvSource({
        "gemma-4-e2b, mel_gemma4, 22, 128",
        "gemma-4-e4b, mel_gemma4, 22, 128",
        "lfm2.5-audio, mel_nemo, 22, 128",
        "smart-turn, mel_whisper, 21, 80",
        "gemma3n, mel_gemma3n, 19, 128"
    })
    void melAgreesWithNumpy(String pack, String golden, int frames, int bins) throws IOException {
        float[] samples = Arrays.copyOf(golden("mel_samples"), 3_500);
        float[] features = new LogMel(audio(pack).settings()).features(samples);
        assertThat(features).hasSize(frames * bins).containsExactly(golden(golden), within(2e-3f));
    }

    /** Frames after the sound, up to half a minute, are as quiet as can be. */
    @Test
    void voxtralHearsHalfAMinute() throws IOException {
        float[] samples = Arrays.copyOf(golden("mel_samples"), 3_500);
        AudioForm form = audio("voxtral");
        float[] features = new LogMel(form.settings()).features(samples);
        assertThat(features).hasSize(3_000 * 128);
        assertThat(Arrays.copyOf(features, 24 * 128))
                .containsExactly(golden("mel_voxtral"), within(2e-3f));
        assertThat(PackManifest.need(form.tokens(), "tokens").of(3_000)).isEqualTo(375);
    }

    @Test
    void graniteHearsPairsOfFrames() throws IOException {
        float[] samples = Arrays.copyOf(golden("mel_samples"), 3_500);
        Floats features = (Floats) new AudioFeatures(audio("granite")).of(samples).get("features");
        assertThat(features.shape()).containsExactly(1, 11, 160);
        assertThat(features.values()).containsExactly(golden("mel_granite"), within(2e-3f));
    }

    /** Three tokens for fifteen pairs, begun or whole; an odd frame is left out. */
    @ParameterizedTest
    @CsvSource({"2400, 8, 3", "4640, 15, 3", "4960, 16, 6", "16000, 50, 12", "48000, 150, 30"})
    void graniteCountsPairsAndTokens(int samples, int pairs, int tokens) {
        AudioForm form = audio("granite");
        assertThat(new AudioFeatures(form).of(new float[samples]).get("mask").shape())
                .containsExactly(1, pairs);
        assertThat(PackManifest.need(form.tokens(), "tokens").of(pairs)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource({
        "lfm2.5-audio, 16000, 101, 100",
        "lfm2.5-audio, 1600, 11, 10",
        "gemma3n, 16000, 97, 97"
    })
    void otherFrontEndsCountTheirFrames(String pack, int samples, int frames, int valid) {
        MelSettings settings = audio(pack).settings();
        assertThat(settings.frames(samples)).isEqualTo(frames);
        assertThat(settings.framing().validFrames(samples)).isEqualTo(valid);
    }

    /** The published values: 40 ms a token, half a minute at most. */
    @ParameterizedTest
    @CsvSource({
        "100, 0, 0",
        "800, 5, 1",
        "16000, 99, 25",
        "48000, 299, 75",
        "160000, 999, 250",
        "208000, 1299, 325",
        "480000, 2999, 750"
    })
    void gemmaCountsFramesAndTokens(int samples, int frames, int tokens) {
        AudioForm form = audio("gemma-4-e2b");
        MelSettings settings = form.settings();
        assertThat(settings.frames(samples)).isEqualTo(frames);
        int sound = settings.framing().validFrames(samples);
        assertThat(PackManifest.need(form.tokens(), "tokens").of(sound)).isEqualTo(tokens);
    }

    @Test
    void gemmaMasksWhatIsNoSoundAndHearsSilenceAsItsFloor() {
        AudioFeatures features = new AudioFeatures(audio("gemma-4-e2b"));
        assertThat(((Longs) features.of(new float[800]).get("mask")).values())
                .containsExactly(1, 1, 1, 1, 0);
        float[] mel = ((Floats) features.of(new float[800]).get("features")).values();
        assertThat(mel[0]).isCloseTo(-6.907755f, within(1e-5f));
        assertThat(mel[4 * 128]).isZero();
    }

    @Test
    void smartTurnSeesEightSecondsBinsFirst() {
        MelSettings settings = audio("smart-turn").settings();
        assertThat(settings.frames(128_000)).isEqualTo(800);
        AudioFeatures features = new AudioFeatures(audio("smart-turn"));
        assertThat(features.of(new float[128_000]).get("features").shape())
                .containsExactly(1, 80, 800);
    }

    @ParameterizedTest
    @CsvSource({"640, 480, 266", "612, 408, 260", "224, 224, 256", "1280, 640, 253"})
    void gemmaCountsSoftTokens(int width, int height, int tokens) {
        PatchGrid grid = PatchGrid.of(width, height, 48, 280);
        assertThat(grid.tokens(48)).isEqualTo(tokens);
        assertThat(grid.width() % 48 + grid.height() % 48).isZero();
    }

    @Test
    void aVeryLongPictureKeepsOneRow() {
        assertThat(PatchGrid.of(20_000, 10, 48, 280)).isEqualTo(new PatchGrid(280 * 48, 48));
        assertThat(PatchGrid.of(10, 400, 48, 280).tokens(48)).isLessThanOrEqualTo(280);
    }

    @Test
    void patchesAreRowsOfSquaresWithColumnAndRow() {
        ImageForm.Patches form =
                (ImageForm.Patches) PackManifest.need(manifest("gemma-4-e2b").image(), "image");
        // Black on the left half, white on the right.
        float[] grey = new float[768 * 768];
        for (int i = 0; i < grey.length; i++) {
            grey[i] = i % 768 < 384 ? 0 : 1;
        }
        Map<String, Tensor> tensors = PictureTensors.patches(new Picture(grey, 768, 768), form);
        float[] pixels = ((Floats) tensors.get("pixels")).values();
        long[] positions = ((Longs) tensors.get("positions")).values();
        assertThat(tensors.get("pixels").shape()).containsExactly(1, 48 * 48, 768);
        assertThat(Arrays.copyOf(positions, 6)).containsExactly(0, 0, 1, 0, 2, 0);
        assertThat(positions[2 * 48]).isZero();
        assertThat(positions[2 * 48 + 1]).isEqualTo(1);
        assertThat(pixels[0]).isZero();
        assertThat(pixels[47 * 768]).isCloseTo(1, within(1e-6f));
    }

    @Test
    void squaresHaveTheirChannelsFirst() {
        ImageForm.Square form = new ImageForm.Square(4, 1 / 255.0, ones(0.5), ones(0.5));
        float[] pixels =
                ((Floats)
                                PictureTensors.square(new Picture(new float[6], 3, 2), form)
                                        .get("pixels"))
                        .values();
        assertThat(pixels).hasSize(48).containsOnly(-1);
    }

    @Test
    void gridsAreRowsAndColumnsAndNothingIsMasked() {
        ImageForm.Patches form =
                (ImageForm.Patches) PackManifest.need(manifest("lfm2-vl").image(), "image");
        Map<String, Tensor> tensors =
                PictureTensors.patches(new Picture(new float[320 * 96], 320, 96), form);
        long[] grid = ((Longs) tensors.get("grid")).values();
        assertThat(grid[1]).isGreaterThan(3 * grid[0]);
        assertThat(grid[0] * grid[1] / 4).isLessThanOrEqualTo(256);
        assertThat(((Longs) tensors.get("mask")).values())
                .hasSize((int) (grid[0] * grid[1]))
                .containsOnly(1);
        assertThat(((Floats) tensors.get("pixels")).values()[0]).isEqualTo(-1);
    }

    private static List<Double> ones(double value) {
        return List.of(value, value, value);
    }

    private static AudioForm audio(String pack) {
        return PackManifest.need(manifest(pack).audio(), "audio");
    }

    private static PackManifest manifest(String pack) {
        try {
            Path file = Path.of("assets/packs", pack + ".json");
            return Files.exists(file)
                    ? ManifestReader.parse(Files.readString(file), pack)
                    : ManifestReader.read(STAND_INS.resolve(pack));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static float[] golden(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("src/test/resources/dsp", name + ".f32"));
        float[] values = new float[bytes.length / 4];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
        return values;
    }
}
