package vivavoce.camera;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Pictures from files: whatever the Java runtime decodes (PNG, JPEG, GIF, BMP, TIFF). */
public final class PictureFile {

    private static final long MOST_BYTES = 25_000_000;
    private static final long MOST_PIXELS = 100_000_000;

    /** A longer side than this is thinned out while it is decoded, to spare memory. */
    private static final int ENOUGH_SIDE = 3200;

    private PictureFile() {}

    /**
     * Reads a picture as grey.
     *
     * @throws PictureException when it is missing, empty, too large or no picture
     */
    public static Picture read(Path file) {
        requireSensible(file);
        try (ImageInputStream stream = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw wrong(file, "is not a picture: use a PNG or JPEG file");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return GreyImage.picture(decode(file, reader));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // Decoders answer a damaged file with any of these.
            throw new PictureException("%s is damaged: use another picture.".formatted(file), e);
        }
    }

    private static BufferedImage decode(Path file, ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw wrong(file, "has more than 100 million pixels: use a smaller picture");
        }
        int step = Math.max(1, Math.max(width, height) / ENOUGH_SIDE);
        ImageReadParam settings = reader.getDefaultReadParam();
        settings.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, settings);
    }

    private static void requireSensible(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw wrong(file, "does not exist: check the name");
            }
            if (Files.size(file) == 0) {
                throw wrong(file, "is empty: use another picture");
            }
            if (Files.size(file) > MOST_BYTES) {
                throw wrong(file, "is larger than 25 megabytes: use a smaller picture");
            }
        } catch (IOException e) {
            throw new PictureException(
                    "%s cannot be read: check its permissions.".formatted(file), e);
        }
    }

    private static PictureException wrong(Path file, String what) {
        return new PictureException("%s %s.".formatted(file, what));
    }
}
