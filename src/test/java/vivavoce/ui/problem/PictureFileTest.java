package vivavoce.ui.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vivavoce.camera.Picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import javax.imageio.ImageIO;

class PictureFileTest {

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"png", "bmp", "gif", "tiff"})
    void greyIsZeroForBlackAndOneForWhite(String format) throws Exception {
        Path file = folder.resolve("p." + format);
        ImageIO.write(blackThenWhite(), format, file.toFile());
        Picture picture = PictureFile.read(file);
        assertThat(picture.width()).isEqualTo(2);
        assertThat(picture.height()).isEqualTo(1);
        assertThat(picture.grey()).containsExactly(0f, 1f);
    }

    @Test
    void whatIsTransparentIsPaper() throws Exception {
        Path file = folder.resolve("clear.png");
        BufferedImage clear = new BufferedImage(3, 2, BufferedImage.TYPE_INT_ARGB);
        ImageIO.write(clear, "png", file.toFile());
        assertThat(PictureFile.read(file).grey()).hasSize(6).containsOnly(1f);
    }

    @ParameterizedTest
    @CsvSource({"1, 32, 16, 0", "3, 32, 16, 31", "6, 16, 32, 15", "8, 16, 32, 496"})
    void aTelephonePictureStandsUpright(int orientation, int width, int height, int dark)
            throws Exception {
        Path file = Files.write(folder.resolve("phone.jpg"), jpeg(orientation));
        Picture picture = PictureFile.read(file);
        assertThat(picture.width()).isEqualTo(width);
        assertThat(picture.height()).isEqualTo(height);
        int corner = orientation == 3 ? width * height - 1 : dark;
        assertThat(picture.grey()[corner]).isLessThan(0.3f);
    }

    @Test
    void aDamagedOrientationIsIgnored() throws Exception {
        byte[] bytes = jpeg(6);
        // The directory is said to lie outside of the file.
        ByteBuffer.wrap(bytes).putInt(16, 60_000);
        assertThat(PictureFile.read(Files.write(folder.resolve("odd.jpg"), bytes)).width())
                .isEqualTo(32);
    }

    @Test
    void aFileThatIsGoneEmptyOrNoPictureIsSaidInASentence() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.png"));
        Path text = Files.writeString(folder.resolve("notes.txt"), "3x + 1 = 4");
        assertSays(folder.resolve("gone.png"), "gone.png is not there any more");
        assertSays(empty, "empty.png is empty");
        assertSays(text, "notes.txt is not a picture I can read");
        assertSays(folder, "is not a picture I can read");
    }

    @Test
    void aTruncatedPictureIsSaidInASentence() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(80, 80, BufferedImage.TYPE_INT_RGB), "png", out);
        byte[] half = Arrays.copyOf(out.toByteArray(), out.size() / 2);
        assertSays(Files.write(folder.resolve("half.png"), half), "half.png is not a picture");
    }

    @Test
    void aHugePictureIsRefusedBeforeItIsDecoded() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(blackThenWhite(), "png", out);
        byte[] bytes = out.toByteArray();
        // Width and height of the PNG header.
        ByteBuffer.wrap(bytes).putInt(16, 30_000).putInt(20, 30_000);
        assertSays(Files.write(folder.resolve("huge.png"), bytes), "huge.png is too large");
    }

    private static void assertSays(Path file, String sentence) {
        assertThatThrownBy(() -> PictureFile.read(file))
                .isInstanceOf(UnreadablePictureException.class)
                .hasMessageContaining(sentence);
    }

    private static BufferedImage blackThenWhite() {
        BufferedImage image = new BufferedImage(2, 1, BufferedImage.TYPE_INT_RGB);
        image.setRGB(1, 0, 0xffffff);
        return image;
    }

    /** 32 by 16, white but for its top left quarter, with an Exif block after the first marker. */
    private static byte[] jpeg(int orientation) throws IOException {
        BufferedImage image = new BufferedImage(32, 16, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.fillRect(0, 0, 32, 16);
        graphics.clearRect(0, 0, 16, 8);
        graphics.dispose();
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", plain);
        ByteBuffer exif = ByteBuffer.allocate(36);
        exif.putShort((short) 0xFFE1).putShort((short) 34).put("Exif\0\0".getBytes("US-ASCII"));
        exif.put("MM".getBytes("US-ASCII")).putShort((short) 42).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain.toByteArray(), 0, 2);
        out.write(exif.array());
        out.write(plain.toByteArray(), 2, plain.size() - 2);
        return out.toByteArray();
    }
}
