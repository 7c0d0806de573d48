package vivavoce.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import javax.imageio.ImageIO;

class PictureFileTest {

    @TempDir Path folder;

    @Test
    void greyIsWhatTheRasterHolds() throws IOException {
        BufferedImage image = new BufferedImage(2, 1, BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setSample(0, 0, 0, 51);
        image.getRaster().setSample(1, 0, 0, 255);
        Picture picture = PictureFile.read(write(image));
        assertThat(picture.grey()).containsExactly(new float[] {0.2f, 1}, within(1e-6f));
    }

    @Test
    void colourIsWeighedAndTransparencyIsWhite() throws IOException {
        BufferedImage image = new BufferedImage(4, 1, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, 0xffff0000);
        image.setRGB(1, 0, 0xff00ff00);
        image.setRGB(2, 0, 0xff0000ff);
        image.setRGB(3, 0, 0x00000000);
        assertThat(PictureFile.read(write(image)).grey())
                .containsExactly(new float[] {0.299f, 0.587f, 0.114f, 1}, within(1e-5f));
    }

    @Test
    void largePicturesAreThinnedOut() throws IOException {
        Picture picture =
                PictureFile.read(write(new BufferedImage(7000, 100, BufferedImage.TYPE_BYTE_GRAY)));
        assertThat(picture.width()).isEqualTo(3500);
        assertThat(picture.height()).isEqualTo(50);
    }

    @Test
    void saysWhatIsWrongInOneSentence() throws IOException {
        Path file = folder.resolve("a.png");
        refuses(file, " does not exist: check the name.");
        Files.createFile(file);
        refuses(file, " is empty: use another picture.");
        Files.writeString(file, "no picture");
        refuses(file, " is not a picture: use a PNG or JPEG file.");
        Path whole = write(new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB));
        byte[] bytes = Files.readAllBytes(whole);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        refuses(file, " is damaged: use another picture.");
        refuses(folder, " does not exist: check the name.");
    }

    @Test
    void refusesWhatIsTooLarge() throws IOException {
        Path file = folder.resolve("a.png");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(25_000_001);
        }
        refuses(file, " is larger than 25 megabytes: use a smaller picture.");
        Files.write(file, hugePng());
        refuses(file, " has more than 100 million pixels: use a smaller picture.");
    }

    /** A small PNG whose header claims 20 000 by 20 000 pixels. */
    private static byte[] hugePng() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY), "png", bytes);
        byte[] png = bytes.toByteArray();
        png[18] = png[22] = 20_000 >> 8;
        png[19] = png[23] = 20_000 & 255;
        return png;
    }

    private Path write(BufferedImage image) throws IOException {
        Path file = folder.resolve("picture.png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    private static void refuses(Path file, String complaint) {
        assertThatThrownBy(() -> PictureFile.read(file))
                .isInstanceOf(PictureException.class)
                .hasMessage(file + complaint);
    }
}
