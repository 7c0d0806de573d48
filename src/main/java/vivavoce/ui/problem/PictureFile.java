package vivavoce.ui.problem;

import vivavoce.camera.Picture;
import vivavoce.ui.look.Words;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Reads pictures that people have on their disks: PNG, JPEG, GIF, BMP, TIFF. */
public final class PictureFile {

    private static final long MOST_BYTES = 100L << 20;
    private static final long MOST_PIXELS = 60_000_000;

    private PictureFile() {}

    /**
     * Reads a picture, upright as it was taken. Slow; not for the FX thread.
     *
     * @throws UnreadablePictureException when there is no file, or it is no picture, or too large
     */
    public static Picture read(Path file) throws UnreadablePictureException {
        try {
            byte[] bytes = bytes(file);
            BufferedImage image = decode(file, bytes);
            return ExifOrientation.of(bytes).upright(Grey.of(image));
        } catch (IOException | RuntimeException e) {
            // A damaged file makes the decoders throw all kinds of things.
            throw unreadable("picture.unreadable", file);
        }
    }

    private static byte[] bytes(Path file) throws IOException, UnreadablePictureException {
        if (!Files.exists(file)) {
            throw unreadable("picture.missing", file);
        }
        if (!Files.isRegularFile(file)) {
            throw unreadable("picture.unreadable", file);
        }
        long size = Files.size(file);
        if (size == 0) {
            throw unreadable("picture.empty", file);
        }
        if (size > MOST_BYTES) {
            throw unreadable("picture.large", file);
        }
        return Files.readAllBytes(file);
    }

    private static BufferedImage decode(Path file, byte[] bytes)
            throws IOException, UnreadablePictureException {
        try (ImageInputStream in =
                ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw unreadable("picture.unreadable", file);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw unreadable("picture.large", file);
                }
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        }
    }

    private static UnreadablePictureException unreadable(String key, Path file) {
        return new UnreadablePictureException(Words.of(key, String.valueOf(file.getFileName())));
    }
}
